import { foldText, splitPieces } from '~/charts/text/fold-text'
import { wordRuns } from '~/lib/word-runs'

/** Text in lines as `foldText` has them, with no word broken, which in large type would be seen from afar. Pixels. */
export function foldWords(text: string, size: number, width: number): readonly string[] {
  return foldText(text, size, width, (part) => {
    const runs = wordRuns(part)
    // One run is a single word, or a browser that knows none.
    return runs.length > 1 ? runs : splitPieces(part)
  })
}
