import type { Catalogue } from '~/domain/catalogue'
import { PresenterPage } from './presenter-page'
import { SetupPage } from './setup-page'

/** The rooms beside the wall: the presenter's, and the operator's. */
export function WallRoom({ catalogue, part, asked }: { readonly catalogue: Catalogue; readonly part: string; readonly asked: string }) {
  return part === 'presenter' ? <PresenterPage catalogue={catalogue} /> : <SetupPage catalogue={catalogue} asked={asked} />
}
