/** A sheet that was put in where its link stood. */
const inlineStyle = /<style rel="stylesheet" crossorigin>/g
const voidEnd = /\s*\/>/g
const inlineScript = /(<script(?![^>]*\ssrc=)[^>]*>)\s*([\s\S]*?)\s*(<\/script>)/g
// oxlint-disable-next-line no-control-regex -- these are what it is about
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g

const escaped = (character: string): string => {
  const code = character.charCodeAt(0).toString(16)
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`
}

/**
 * A built page as the Nu checker wants it: void tags before the first script without a slash, inline scripts without blanks at their
 * ends (it takes them off before it looks for their hash), a style without the attributes of the link that it was, and what HTML forbids in a script's text written as an escape, as which it
 * means the same in every string and pattern.
 */
export function plainMarkup(html: string): string {
  const start = html.indexOf('<script')
  const head = start < 0 ? html.length : start
  const rest = html
    .slice(head)
    .replace(inlineScript, (_all, open: string, text: string, close: string) => `${open}${text.replace(control, escaped)}${close}`)
  return html.slice(0, head).replace(voidEnd, '>') + rest.replace(inlineStyle, '<style>')
}
