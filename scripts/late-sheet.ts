const sheet = /\s*<link rel="stylesheet"[^>]*>/g

/**
 * An inline script waits for the sheets before it, and what stands after it for the script: nothing is seen without its style. Then the
 * sheet is put into the head all the same, out of the browser's memory: later.css comes there too, and has to come after it.
 */
const wait =
  `<script>(function(d,l,c){c=l.cloneNode();c.onload=function(){l.remove()};d.head.appendChild(c)})` +
  `(document,document.currentScript.previousElementSibling)</script>`

/**
 * Moves the style sheet from the head to the beginning of the body: a sheet in the head holds back every paint, and the browser's own white
 * stands until it has come; from there it holds back only what it styles, and the page's ground is painted before. In an element of its own:
 * a dialog hides what stands beside it from those who listen, and a link may not be hidden so.
 */
export function withLateSheet(html: string): string {
  const sheets = html.match(sheet)
  if (sheets === null || !html.includes('<body>')) throw new Error('the page has no style sheet, or no plain body')
  return html.replace(sheet, '').replace('<body>', () => `<body>\n    <div>${sheets.map((link) => link.trim()).join('')}${wait}</div>`)
}
