import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Region } from '~/domain/place/region'
import { selectHeadlines } from '~/selectors/overview/select-headlines'
import { anyClaimHolds } from '~/selectors/words/claim-holds'
import type { WordPiece } from '~/selectors/words/word-references'
import { plainWords, wordPieces, wordsHold } from '~/selectors/words/words'
import { countyHighlight } from './select-neighbours'

/** The first words of a place's page. */
export interface CountyWords {
  /** The curator's finding in clauses, after each of which a line may break; empty where none can be shown. */
  readonly clauses: readonly string[]
  /** The editor's lead, whose numbers open their sources; empty where data does not bear it out. */
  readonly lead: readonly WordPiece[]
}

const clausesOf = (text: string): readonly string[] => text.match(/[^，；]*[，；]|[^，；]+/g) ?? []

function leadOf(catalogue: Catalogue, adcode: string): readonly WordPiece[] {
  const edition = catalogue.editions.get(adcode)
  if (!edition || !wordsHold(catalogue, edition.lead)) return []
  return edition.claims.every((claim) => anyClaimHolds(catalogue, claim)) ? wordPieces(catalogue, edition.lead) : []
}

/** The words over a place's page: the curator's highlight as the headline, then the editor's lead. The city's are those of the overview. */
export function selectCountyWords(catalogue: Catalogue, { adcode }: Region): CountyWords {
  if (adcode === catalogue.site.region) {
    const { headline, standfirst } = selectHeadlines(catalogue)
    // How to read the page is explained once, by the page itself.
    return { clauses: headline, lead: standfirst.map((piece) => ({ ...piece, text: piece.text.replace('点击数字查看出处。', '') })) }
  }
  const highlight = countyHighlight(catalogue, adcode)
  const holds = highlight !== null && wordsHold(catalogue, highlight.text)
  return {
    clauses: holds ? clausesOf(plainWords(catalogue, highlight.text).replace(/。$/, '')) : [],
    lead: leadOf(catalogue, adcode),
  }
}
