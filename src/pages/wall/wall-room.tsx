import type { Catalogue } from '~/domain/catalogue'
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

/** The wall, and the rooms beside it: the presenter's and the operator's. */
export function WallRoom({ catalogue, part, asked, items }: Props) {
  if (part === 'presenter') return <PresenterPage catalogue={catalogue} asked={asked} items={items} />
  if (part === 'setup') return <SetupPage catalogue={catalogue} asked={asked} items={items} />
  return <WallPage catalogue={catalogue} asked={asked} items={items} />
}
