/** Where a reader is on a page: how far down, and how far under the window's upper edge a section of it is. */
interface ScrollPlace {
  readonly top: number
  readonly section: number
  readonly under: number
}

/** What an entry of the history carries: its number, and the place when the document was left or loaded anew. */
interface Visit extends ScrollPlace {
  readonly visit: number
}

const start: ScrollPlace = { top: 0, section: -1, under: 0 }

function isVisit(state: unknown): state is Visit {
  return typeof state === 'object' && state !== null && 'visit' in state && 'section' in state
}

/**
 * Where a reader was on each page. The browser restores a place before the page that it belongs to is drawn, so it is kept here. The
 * numbers grow along the history: what a new entry takes the place of is gone with its number.
 */
const places = new Map<number, ScrollPlace>()
let here = 0

/** The way to a place that is being followed: another page, or a reader who moves, ends it. */
let way = 0

const sections = () => [...document.querySelectorAll('main section')]

/** Sections off the screen are not laid out, so a number of pixels alone would lead elsewhere later. */
function placeNow(): ScrollPlace {
  const tops = sections().map((section) => section.getBoundingClientRect().top)
  const section = tops.filter((top) => top < window.innerHeight / 2).length - 1
  return { top: window.scrollY, section, under: tops[section] ?? 0 }
}

/** The state of a new entry: the one that is left keeps its place. */
export function nextVisit(): Visit {
  places.set(here, placeNow())
  way += 1
  here += 1
  places.delete(here)
  return { visit: here, ...start }
}

/** Keeps the place on the entry that was left; one that has just come gets its number. */
function arrive(): void {
  const state: unknown = history.state
  if (!isVisit(state)) history.replaceState(nextVisit(), '')
  else if (state.visit !== here) {
    places.set(here, placeNow())
    way += 1
    here = state.visit
  }
}

/** Begins to keep places; once, before anything else hears of a change of address. */
export function watchVisits(): void {
  const state: unknown = history.state
  if (isVisit(state)) {
    here = state.visit
    places.set(here, state)
  } else history.replaceState({ visit: here, ...start }, '')
  history.scrollRestoration = 'manual'
  const stop = () => (way += 1)
  for (const moved of ['wheel', 'touchstart', 'keydown', 'pointerdown']) window.addEventListener(moved, stop, { passive: true })
  window.addEventListener('popstate', arrive)
  window.addEventListener('hashchange', arrive)
  window.addEventListener('pagehide', () => history.replaceState({ visit: here, ...placeNow() }, ''))
}

/** How often, at most, a page that is still growing is brought to its place, a frame each; a reader who moves ends it. */
const patience = 90

/** Brings the reader to where this page was left, or to the top of one that is new. */
export function takePlace(): void {
  const { top, section, under } = places.get(here) ?? start
  const own = (way += 1)
  window.scrollTo(0, top)
  const follow = (frames: number) => {
    if (own !== way || frames === 0) return
    const anchor = sections()[section]
    const off = anchor ? anchor.getBoundingClientRect().top - under : top - window.scrollY
    if (Math.abs(off) > 1) window.scrollBy(0, off)
    requestAnimationFrame(() => follow(frames - 1))
  }
  if (top > 0) follow(patience)
}
