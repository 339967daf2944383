import { lazy, type ComponentType } from 'react'

/** A page that is loaded when it is asked for, together with what draws figures of every kind. */
export function laterPage<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [Page, { AllKinds }] = await Promise.all([load(), import('~/components/all-kinds')])
    const WithKinds = (props: Props) => (
      <AllKinds>
        <Page {...props} />
      </AllKinds>
    )
    return { default: WithKinds }
  })
}
