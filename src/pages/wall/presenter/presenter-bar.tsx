import { useState } from 'react'
import { terms } from '~/domain/dataset/terms'
import type { WallCommand } from '~/pages/wall/wall-keys'
import type { SceneOrFault } from '~/pages/wall/wall-scenes'

interface Props {
  readonly round: readonly SceneOrFault[]
  readonly at: number
  readonly paused: boolean
  readonly blank: boolean
  /** A wall follows these commands. */
  readonly isJoined: boolean
  readonly command: (command: WallCommand) => void
}

const button = 'min-h-[48px] border border-rule2 px-4 whitespace-nowrap'

/** Every scene by its number and name, to go there at once. */
function Scenes({ round, at, go }: Pick<Props, 'round' | 'at'> & { readonly go: (to: number) => void }) {
  return (
    <ol aria-label="全部场次" className="grid max-h-[50vh] w-full gap-x-6 overflow-auto sm:grid-cols-2 xl:grid-cols-4">
      {round.map(({ scene }, index) => (
        <li key={scene.id} className="min-w-0">
          <button
            type="button"
            aria-current={index === at ? 'true' : undefined}
            className={`min-h-[44px] w-full truncate border-b border-rule text-left ${index === at ? 'font-bold text-gold-text' : ''}`}
            onClick={() => go(index)}
          >
            {`${index + 1}　${scene.title}`}
          </button>
        </li>
      ))}
    </ol>
  )
}

/** What a presenter's hand can ask of the wall. */
export function PresenterBar({ round, at, paused, blank, isJoined, command }: Props) {
  const [open, setOpen] = useState(false)
  const go = (to: number) => {
    setOpen(false)
    command({ type: 'go', to })
  }
  return (
    <nav
      aria-label={terms.wall}
      className="sticky bottom-0 z-10 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-rule2 bg-paper px-5 py-2"
    >
      {open && <Scenes round={round} at={at} go={go} />}
      <button type="button" className={button} onClick={() => command({ type: 'previous' })}>
        上一场
      </button>
      <button type="button" className={`${button} border-ink font-bold sm:px-10`} onClick={() => command({ type: 'next' })}>
        下一场
      </button>
      {isJoined && (
        <>
          <button type="button" className={button} onClick={() => command({ type: 'pause' })}>
            {paused ? '继续轮换' : '暂停'}
          </button>
          <button type="button" aria-pressed={blank} className={button} onClick={() => command({ type: 'blank' })}>
            黑屏
          </button>
        </>
      )}
      <button type="button" className={button} onClick={() => command({ type: 'restart' })}>
        从头
      </button>
      <button type="button" aria-expanded={open} className={button} onClick={() => setOpen(!open)}>
        全部场次
      </button>
      <span role="status" className="ml-auto text-ink2">
        {`第${at + 1}场，共${round.length}场${isJoined ? (blank ? '　黑屏' : paused ? '　已停住' : '　自动轮换') : ''}`}
      </span>
    </nav>
  )
}
