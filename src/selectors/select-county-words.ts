import type { Catalogue } from '~/domain/catalogue'
import type { Figure } from '~/domain/figure'
import { formatPeriod } from '~/domain/format-period'
import type { Adcode, Id } from '~/domain/id'
import type { Milestone } from '~/domain/milestone'
import { parsePeriod } from '~/domain/parse-period'
import { claimHolds } from './claim-holds'
import { countyHighlight } from './county-highlight'
import type { CountyRecord } from './select-county'
import { selectHeadlines } from './select-headlines'
import type { WordPiece } from './word-piece'
import { wordReferences } from './word-references'
import { plainWords, wordPieces, wordsHold } from './words'

/** The first words of a place's page. */
export interface CountyWords {
  /** The curator's finding in clauses, after each of which a line may break; empty where none can be shown. */
  readonly clauses: readonly string[]
  /** Sentences whose numbers open their sources. */
  readonly standfirst: readonly (readonly WordPiece[])[]
}

/** Sentences of a standfirst; where there are fewer than `least`, it may tell what stands among the headline readings. */
const most = 3
const least = 2

const clausesOf = (text: string): readonly string[] => text.match(/[^，；]*[，；]|[^，；]+/g) ?? []
const idsIn = (words: string): readonly Id[] => wordReferences(words).map(({ id }) => id)

/** A milestone as a sentence, with its time where its words do not say the year. */
function milestoneSentence(catalogue: Catalogue, { text, date }: Milestone): readonly WordPiece[] {
  const when = date === null || text.includes(date.slice(0, 4)) ? [] : [{ text: `${formatPeriod(parsePeriod(date))}，` }]
  return [...when, ...wordPieces(catalogue, text)]
}

/** Whether what an id names is this place's, or an enterprise's or a scenic area's in it. */
function isOf(catalogue: Catalogue, id: Id, adcode: Adcode): boolean {
  const row = catalogue.observations.get(id) ?? catalogue.targets.get(id)
  const home = row?.subject === undefined ? row?.region : catalogue.subjects.get(row.subject)?.region
  return home === adcode
}

/** The title of a figure that tells in numbers of this place alone, and holds. */
function tellsAlone(catalogue: Catalogue, { title, claims }: Figure, adcode: Adcode): boolean {
  const ids = idsIn(title)
  const own = ids.length > 0 && ids.every((id) => isOf(catalogue, id, adcode))
  return own && wordsHold(catalogue, title) && claims.every((claim) => claimHolds(catalogue, claim))
}

/** What else was achieved in numbers: milestones of a known year, then titles of figures; no reading twice, none that stands elsewhere. */
function sentencesOf(catalogue: Catalogue, adcode: Adcode, standing: ReadonlySet<Id>): readonly (readonly WordPiece[])[] {
  const told = new Set(standing)
  const isNew = (words: string) => {
    const ids = idsIn(words)
    if (ids.length === 0 || ids.some((id) => told.has(id))) return false
    for (const id of ids) told.add(id)
    return true
  }
  const own = (catalogue.milestonesOf.get(adcode) ?? []).filter(
    ({ state, date, regions, text }) => state === 'done' && date !== null && regions.length === 1 && wordsHold(catalogue, text),
  )
  const titles = [...catalogue.figures.values()].filter((figure) => tellsAlone(catalogue, figure, adcode))
  return [
    ...own.filter(({ text }) => isNew(text)).map((row) => milestoneSentence(catalogue, row)),
    ...titles.filter(({ title }) => isNew(title)).map(({ title }) => wordPieces(catalogue, `${title}。`)),
  ]
}

/**
 * The words over a place's page: the curator's highlight as the headline, then what was achieved in numbers, where there is enough of it
 * beyond the headline readings. The city's are those of the overview. No sentence is made up: each is a milestone's or a figure's own.
 */
export function selectCountyWords(catalogue: Catalogue, { region, headlines }: CountyRecord): CountyWords {
  if (region.adcode === catalogue.site.region) {
    const { headline, standfirst } = selectHeadlines(catalogue)
    // How to read the page stands once, at the page's own words.
    const told = standfirst.map((piece) => ({ ...piece, text: piece.text.replace('点击数字查看出处。', '') }))
    return { clauses: headline, standfirst: told.length > 0 ? [told] : [] }
  }
  const highlight = countyHighlight(catalogue, region.adcode)
  const holds = highlight !== null && wordsHold(catalogue, highlight.text)
  const standing = new Set(headlines.map(({ reading }) => reading.obs))
  const beyond = sentencesOf(catalogue, region.adcode, standing)
  return {
    clauses: holds ? clausesOf(plainWords(catalogue, highlight.text).replace(/。$/, '')) : [],
    standfirst: (beyond.length < least ? sentencesOf(catalogue, region.adcode, new Set()) : beyond).slice(0, most),
  }
}
