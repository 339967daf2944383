import { createContext, use } from 'react'
import type { Elements } from '~/components/page/elements'
import { terms } from '~/domain/dataset/terms'
import type { FigureRecord } from '~/selectors/figure/kinds'

interface Props {
  readonly record: FigureRecord
}

/** What a reader can do with a figure: take it away, put it on the briefing list. */
export type Tools = (props: Props) => Elements

/** The tools' words without their function: on the static first screen they keep the place. */
function ToolsPlace() {
  return (
    <span className="figure-tools invisible whitespace-nowrap">
      {/* Spaces keep the words apart where the page is copied as text. */ ' '}
      <span className="figure-tool">{terms.exporting}</span> <span className="figure-tool">{`加入${terms.briefing}`}</span>{' '}
      <span className="figure-tool">改选</span> <span className="figure-tool">报错</span>
    </span>
  )
}

const ToolsContext = createContext<Tools>(ToolsPlace)
export const FigureToolsProvider = ToolsContext.Provider

/** The tools of a figure, at the end of its source line, by whatever this surface offers. */
export function FigureTools(props: Props): Elements {
  return use(ToolsContext)(props)
}
