import { lazy, Suspense, useEffect, useSyncExternalStore, type ComponentType } from 'react'
import { CodeNotLoaded, loadCode } from '~/lib/load-code'
import type { Elements } from './elements'
import { FaultBoundary } from './fault-boundary'
import { PartFailed, type Opener } from './notices'

interface Options<Props> {
  /** What is shown until the code has loaded. */
  readonly waiting?: (props: Props) => Elements
  /** Of a part that opens over the page: where it was requested. */
  readonly opener?: (props: Props) => Opener
  /** What replaces the usual sentence when the code did not load; a press calls `again`. */
  readonly failed?: ComponentType<Props & { readonly again: () => void }>
  /** Pauses in milliseconds between tries; without, two tries more. */
  readonly pauses?: () => Iterable<number>
}

/**
 * A component whose code comes when it is first drawn. Code that does not load is requested again, then says so in its
 * place, `name` being what the reader calls it; a press there, or the next time that the part is requested, tries anew in every
 * place where it is used.
 */
export function latePart<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  { waiting, opener, failed: Failed, pauses }: Options<Props> = {},
): ComponentType<Props> {
  let failed = false
  const attempt = () =>
    lazy(async () => {
      try {
        return { default: await loadCode(load, pauses?.()) }
      } catch (error) {
        failed = true
        throw error
      }
    })
  let part = attempt()
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const current = () => part
  const again = () => {
    failed = false
    part = attempt()
    for (const listener of listeners) listener()
  }
  return function LatePart(props) {
    const Part = useSyncExternalStore(subscribe, current, current)
    useEffect(() => {
      if (failed) again()
    }, [])
    return (
      <FaultBoundary
        of={Part}
        renderFault={(error) => {
          if (!opener && !(error instanceof CodeNotLoaded)) return null
          return Failed ? (
            <Failed {...props} again={again} />
          ) : (
            <PartFailed name={name} error={error} again={again} opener={opener?.(props)} />
          )
        }}
      >
        <Suspense fallback={waiting?.(props)}>
          <Part {...props} />
        </Suspense>
      </FaultBoundary>
    )
  }
}
