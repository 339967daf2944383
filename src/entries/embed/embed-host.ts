import { addressFlags } from '~/outputs/embed/embed-script'

/**
 * embed.js: what a page that holds embeds may load. It gives each frame the height of what it shows, and knows the element
 * `<jinzhong-figure figure="gdp-trend" theme="dark">`. Everything works without it, in a frame of one height.
 */
const elementName = 'jinzhong-figure'
/** The element that holds the room of a figure in our codes; in the first of them a `div`, or the figure's own element. */
const roomName = 'jinzhong-room'
// A module, and a script that was put in by another, is not the current one: it is known by its name. Of one that was copied into a page
// nobody knows where our embeds lie: it does nothing.
const script = document.currentScript ?? document.querySelector('script[src$="/embed.js"], script[src*="/embed.js?"]')
const folder = script instanceof HTMLScriptElement && script.src !== '' ? script.src.replace(/[^/]*$/, '') : null
const flags = ['theme', 'background', 'headline', 'accent'] as const
/** No figure is higher: a message that says so is none of ours. */
const highest = 20_000

const isHere = ({ src }: HTMLIFrameElement): boolean => folder !== null && src.startsWith(folder)

/** Whether a frame shows an embed of this folder; a sandboxed one speaks without an origin. */
function isOurs(frame: HTMLIFrameElement, origin: string): boolean {
  return isHere(frame) && (origin === 'null' || origin === new URL(frame.src).origin)
}

function heightOf(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== elementName) return null
  const height = 'height' in data ? Number(data.height) : 0
  return height > 0 && height <= highest ? height : null
}

/**
 * Gives a frame the height of what it shows. One that fills a holder has room already, which follows the width of its column: the holder
 * grows by what is missing, as for an opened table, and what it has to spare stays, so that nothing below moves.
 */
function fit({ style, parentElement: holder }: HTMLIFrameElement, height: number): void {
  if (!holder || style.position !== 'absolute') {
    style.height = `${height}px`
    return
  }
  const room = holder.clientHeight - (Number.parseFloat(holder.style.paddingBottom) || 0)
  holder.style.paddingBottom = `${Math.max(0, height - room)}px`
}

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  const height = heightOf(data)
  if (height === null) return
  for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source && isOurs(frame, origin)) fit(frame, height)
})

/** The plain figure after a frame of our code has no room next to it; now that it is sure to have done its work it is hidden from readers of links too. */
function hidePlain({ parentElement: holder }: HTMLIFrameElement): void {
  const plain = holder?.localName === roomName ? holder.nextElementSibling : null
  if (plain instanceof HTMLQuoteElement) plain.hidden = true
}

/** Asks each frame for its height: those that were there before this script have said it to nobody, those out of sight see no resize. */
function ask(): void {
  for (const frame of document.querySelectorAll('iframe')) {
    if (!isHere(frame)) continue
    frame.contentWindow?.postMessage(elementName, '*')
    hidePlain(frame)
  }
}
ask()

// A frame learns its width a little after its page does.
const settled = 250
let timer = 0
addEventListener('resize', () => {
  clearTimeout(timer)
  timer = window.setTimeout(ask, settled)
})

class JinzhongFigure extends HTMLElement {
  static get observedAttributes(): readonly string[] {
    return ['figure', 'version', ...flags]
  }

  connectedCallback(): void {
    // The children are parsed after this: the room, and the plain figure that the frame takes the place of.
    if (document.readyState !== 'loading') this.show()
    else document.addEventListener('DOMContentLoaded', () => this.isConnected && this.show(), { once: true })
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.show()
  }

  private show(): void {
    const figure = this.getAttribute('figure')
    if (folder === null || figure === null || figure === '') return
    const version = this.getAttribute('version')
    const query = flags.flatMap((flag) => {
      const value = this.getAttribute(flag)
      return value === null ? [] : [`${flag}=${encodeURIComponent(value)}`]
    })
    const place = version === null ? '' : `v/${encodeURIComponent(version)}/`
    const frame = document.createElement('iframe')
    frame.src = `${folder}${place}${encodeURIComponent(figure)}.html${addressFlags(query)}`
    frame.title = this.title || figure
    // Our code gives the element the room of its figure; without it the frame has a height of its own.
    const existing = this.querySelector<HTMLElement>(roomName)
    if (existing) this.style.cssText = `position:relative;${existing.style.cssText}`
    const room = this.style.paddingTop === '' ? `${Number(this.getAttribute('height')) || 480}px` : '100%;position:absolute;top:0;left:0'
    frame.style.cssText = `display:block;width:100%;border:0;height:${room}`
    this.style.display = 'block'
    this.replaceChildren(frame)
  }
}

if (!customElements.get(elementName)) customElements.define(elementName, JinzhongFigure)
