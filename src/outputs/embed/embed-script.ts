/**
 * Flags of an embed's address, each `name=value`, as its query: `?v=1&theme=dark`; '' where there are none. The edition that the flags
 * are of goes first, so that a later script knows what was meant; an address without it is of edition 1.
 */
export const addressFlags = (flags: readonly string[]): string => (flags.length === 0 ? '' : `?v=1&${flags.join('&')}`)

/** JSON made fit for a script element: nothing in it can end the element or open a comment. */
export function escapeScriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}

/**
 * The few hundred bytes that run in an embed page. A classic script, since modules and fetch fail in a frame without an origin.
 *
 * Flags of the address (`?theme=dark&background=none&headline=none&accent=c4861a`) act on classes and colours; one that is unknown, or
 * has a value that is none of its own, is passed over; so is `v`, the edition of the flags, of which 1 is the only one. The first touch,
 * hover or focus brings the live chart; a failed load leaves the picture. The page's height goes to the frame's holder at once (a frame
 * out of sight observes nothing, one without a width waits for it), when it changes and when it is requested, and nothing else does.
 * @param top the way from the page's folder to `embed/`: empty, or `../../` from a frozen version
 */
export const embedScript = (top: string): string =>
  `(function(w,d){var r=d.documentElement,f=d.getElementById('figure'),q={},n=0,p=w.parent;` +
  `location.search.replace(/(\\w+)=(\\w+)/g,function(a,k,v){q[k]=v});` +
  `if(/^(dark|light)$/.test(q.theme))d.getElementById('dark').media=q.theme=='dark'?'all':'not all';` +
  `['background','headline'].forEach(function(k){if(q[k]=='none')r.className+=' no-'+k});` +
  `if(/^[\\da-f]{6}$/i.test(q.accent))d.body.style.borderTopColor='#'+q.accent;` +
  `['pointerenter','focusin'].forEach(function(t){f.addEventListener(t,function(){if(n++)return;` +
  `var s=d.createElement('script');s.src='${top}live-1.js';s.onerror=function(){d.getElementById('live-note').textContent='图表交互暂不可用'};` +
  `d.body.appendChild(s)})});` +
  `function h(){if(!w.innerWidth)return setTimeout(h,99);p.postMessage({type:'jinzhong-figure',height:Math.ceil(r.getBoundingClientRect().height)},'*')}` +
  `if(p!=w){h();new ResizeObserver(h).observe(r);w.addEventListener('message',function(e){if(e.source==p&&e.data=='jinzhong-figure')h()})}})(window,document)`
