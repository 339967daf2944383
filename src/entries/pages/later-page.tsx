import type { ComponentType } from 'react'
import { latePart } from '~/components/page/late-part'
import { Loading } from './loading-states'

/** A page that is loaded when it is asked for, together with what draws figures of every kind. */
export function laterPage<Props extends object>(name: string, load: () => Promise<ComponentType<Props>>) {
  return latePart(
    name,
    async () => {
      const [Page, { AllKinds }] = await Promise.all([load(), import('~/components/drawing/all-kinds')])
      return function WithKinds(props: Props) {
        return (
          <AllKinds>
            <Page {...props} />
          </AllKinds>
        )
      }
    },
    { waiting: Loading },
  )
}
