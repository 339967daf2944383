/** What an entry of the history carries: its number, and where the reader was when the whole page was left or loaded anew. */
interface Visit {
  readonly visit: number
  readonly top: number
}

function isVisit(state: unknown): state is Visit {
  return typeof state === 'object' && state !== null && 'visit' in state && 'top' in state
}

/**
 * Where a reader was on each page. The browser restores a place before the page that it belongs to stands, so it is kept here. The
 * numbers grow along the history: what a new entry takes the place of is gone with its number.
 */
const places = new Map<number, number>()
let here = 0

/** Keeps the place on the entry that was left; one that has just come gets its number. */
function arrive(): void {
  const state: unknown = history.state
  if (isVisit(state) && state.visit === here) return
  if (!isVisit(state)) {
    history.replaceState(nextVisit(), '')
    return
  }
  places.set(here, window.scrollY)
  here = state.visit
}

/** Begins to keep places; once, before anything else hears of a change of address. */
export function watchVisits(): void {
  const state: unknown = history.state
  if (isVisit(state)) {
    here = state.visit
    places.set(here, state.top)
  } else history.replaceState({ visit: here, top: 0 }, '')
  history.scrollRestoration = 'manual'
  window.addEventListener('popstate', arrive)
  window.addEventListener('hashchange', arrive)
  window.addEventListener('pagehide', () => history.replaceState({ visit: here, top: window.scrollY }, ''))
}

/** The state of a new entry: the one that is left keeps its place. */
export function nextVisit(): Visit {
  places.set(here, window.scrollY)
  here += 1
  places.delete(here)
  return { visit: here, top: 0 }
}

/** How often, at most, a page that is still growing is asked for its place, a frame each. */
const patience = 120

/** Brings the reader to where this page was left, or to the top of one that is new, as soon as it is high enough. */
export function takePlace(frames = patience): void {
  const top = places.get(here) ?? 0
  window.scrollTo(0, top)
  const grown = document.documentElement.scrollHeight >= top + window.innerHeight
  if (frames > 0 && !grown) requestAnimationFrame(() => takePlace(frames - 1))
}
