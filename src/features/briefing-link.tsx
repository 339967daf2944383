import { useSyncExternalStore } from 'react'
import { terms } from '~/domain/dataset/terms'
import { href } from '~/domain/link/href'
import { briefingMemory } from './briefing-memory'

/** A list's text ends with the number of its figures: known before anything is loaded that can read the rest. */
const count = () => /-(\d+)$/.exec(briefingMemory.read())?.[1] ?? '0'

/** The way to the 汇报材料, with the number of its figures once there are some. */
export function BriefingLink() {
  const figures = useSyncExternalStore(briefingMemory.subscribe, count)
  if (figures === '0') return <a href={href({ page: 'briefing' })}>{terms.briefing}</a>
  return (
    <a href={href({ page: 'briefing' })}>
      <span>{`${terms.briefing} ${figures}`}</span>
      <span className="sr-only">幅图</span>
    </a>
  )
}
