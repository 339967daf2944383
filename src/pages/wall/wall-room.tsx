import type { Catalogue } from '~/domain/catalogue'
import { BriefingRun } from './briefing-run'
import { PresenterPage } from './presenter-page'
import { SetupPage } from './setup-page'
import { WallPage } from './wall-page'

interface Props {
  readonly catalogue: Catalogue
  /** The room beside the wall: `presenter`, `setup`, or '' for the wall itself. */
  readonly part: string
  /** The query of the link, and the reader's own list in it. */
  readonly asked: string
  readonly items: string
}

/** The wall, a reader's list on it, and the rooms beside it: the presenter's and the operator's. */
export function WallRoom({ catalogue, part, asked, items }: Props) {
  if (part === 'presenter') return <PresenterPage catalogue={catalogue} />
  if (part === 'setup') return <SetupPage catalogue={catalogue} asked={asked} />
  return items === '' ? <WallPage catalogue={catalogue} asked={asked} /> : <BriefingRun catalogue={catalogue} items={items} />
}
