import { entryOnServer, goToRelease, newerRelease } from '~/entries/release/newer-release'

/** What a server's answer for a script says of why the browser does not run it, for who runs the site; '' where nothing is wrong. */
function fault({ ok, status, headers }: Response): string {
  const type = headers.get('content-type') || '未知类型'
  if (!ok) return `服务器对脚本答复${status}。`
  if (/html/.test(type)) return '服务器给出的是网页而不是脚本，可能要先登录，或文件没有放全。'
  return /javascript/.test(type) ? '' : `服务器把脚本当作“${type}”发送，浏览器不运行；请网站管理员把.js的类型设为text/javascript。`
}

/** Asks for the script at `address` once more, to tell why it did not run. */
export function whyNotRun(address: string): Promise<string> {
  return fetch(address, { cache: 'no-store' }).then(fault, () => '网络不通。')
}

/** After how many milliseconds a file that did not come is requested again. */
const pauses = [500, 1500]

/** How often a wall that has not begun asks whether the page is there again, in milliseconds. */
const wallPause = 30_000

const { classList } = document.documentElement
const hasStarted = () => classList.contains('started')
const find = (selector: string) => document.querySelector<HTMLElement>(selector)

/** Shows what the page says of itself, when its words are there. */
function show(change: () => void): void {
  classList.add('halted')
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', change)
  else change()
}

const say = (words: string) =>
  show(() => {
    const why = find('#not-started span')
    if (why) why.textContent = words
  })

/** Asks for a script or a style sheet again; false when that was done often enough. */
function askAgain(element: HTMLElement): boolean {
  const tries = Number(element.dataset['tries'] || 0)
  const pause = pauses[tries]
  if (pause === undefined) return false
  const next = document.createElement(element.tagName)
  for (const { name, value } of element.attributes) next.setAttribute(name, value)
  next.dataset['tries'] = String(tries + 1)
  setTimeout(() => document.head.append(next), pause)
  return true
}

/** A wall has nobody to press a button: it asks until the page is there again, and then loads it. */
function askForWeeks(): void {
  setTimeout(() => {
    void entryOnServer()
      .then((entry) => (entry === null ? 'gone' : whyNotRun(entry)))
      .then((why) => (why === '' ? location.reload() : askForWeeks()))
  }, wallPause)
}

let halted = false

/** The page cannot start: says so at once, with the reason where the server tells it, and goes to a newer release where there is one. */
function halt(address: string | null): void {
  if (halted || hasStarted()) return
  halted = true
  say('')
  if (classList.contains('wall')) askForWeeks()
  void newerRelease().then((entry) => {
    if (entry !== null) return goToRelease(entry) || say('网站已经更新。')
    return address === null || whyNotRun(address).then(say)
  })
}

function onError({ target, message }: ErrorEvent): void {
  if (hasStarted()) return
  if (target instanceof HTMLScriptElement) {
    if (!askAgain(target)) halt(target.src)
  } else if (target instanceof HTMLLinkElement) {
    if (target.rel === 'stylesheet') askAgain(target)
  } else if (message) halt(null)
}

/** A page on a disk: no browser lets it read its scripts there. A browser that saves a page writes down where it was. */
function explainDisk(): void {
  show(() => {
    const notes = [...document.childNodes].map(({ nodeValue }) => nodeValue).join(' ')
    const from = /saved from url=\(\d+\)(\S+)/.exec(notes)
    find('#not-started')?.remove()
    find(from ? '#saved-copy' : '#on-disk')?.removeAttribute('hidden')
    if (from) find('#saved-copy a')?.setAttribute('href', from[1] || '')
  })
}

/**
 * Watches from the head, before any other script, whether the page comes alive: what did not come is requested again, then the page
 * says so. Without this script the style sheet brings the same sentence after eight seconds.
 */
export function watchPage(): void {
  if (location.protocol === 'file:') {
    explainDisk()
    return
  }
  window.addEventListener('error', onError, true)
  // What main.tsx could not load, or whatever stopped it.
  window.addEventListener('unhandledrejection', () => halt(null))
  document.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement && target.closest('#not-started')) location.reload()
  })
}
