import { useCallback, useEffect, useMemo, type KeyboardEvent } from 'react'
import '~/later.css'
import { darkTheme } from '~/charts/theme/chart-theme'
import { ThemeContext } from '~/components/drawing/drawing'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import { parseWall, type WallOptions } from '~/domain/link/wall-link'
import { OwnSourceSheets } from '~/features/source-sheets'
import { sceneLayout, sceneSteps } from '~/pages/wall/layout/scene-layout'
import { gridSize, type WallSize } from '~/pages/wall/layout/wall-size'
import type { RoundPlace } from '~/pages/wall/show/round-place'
import { useRotation, useWallKeys } from '~/pages/wall/show/use-rotation'
import { useFreshCatalogue } from '~/pages/wall/unattended/use-fresh-catalogue'
import { useRound, useWallList, type WallProps } from '~/pages/wall/use-round'
import type { WallCommand } from '~/pages/wall/wall-keys'
import type { SceneOrFault } from '~/pages/wall/wall-scenes'
import { ContactNotice } from './contact-notice'
import { PresenterBar } from './presenter-bar'
import { PresenterClock } from './presenter-clock'
import { PresenterNotes, PresenterSources } from './presenter-notes'
import { sceneNotes } from './scene-notes'
import { useWallLine } from './use-wall-line'
import { WallPicture } from './wall-picture'

/** The size of the drawn wall until a wall has sent its own. */
const usual = { width: 1920, height: 1080 } as const
/** Most heights of the two pictures, in CSS pixels. */
const heights = { now: 420, next: 180 } as const

/** What a presenter's window does not ask of the wall: it would close or change the window that the audience sees. */
const kept: ReadonlySet<WallCommand['type']> = new Set(['leave', 'full-screen', 'help'])

/** A scene laid out for the wall; nothing where it cannot be. */
const panelsOf = (entry: SceneOrFault | undefined, step: number, size: WallSize) =>
  entry?.record ? sceneLayout(entry.record, step, size) : []

/** How often the datasets of the wall's version are looked for while they are not here, in minutes. */
const lookEvery = 1

/** The wall's round as it sends it, of the datasets that it shows; this window's own where no wall answers. */
function usePresented({ catalogue: first, optionText, items }: WallProps) {
  const { contact, state, send } = useWallLine()
  const { catalogue } = useFreshCatalogue(first, state === null ? 0 : lookEvery, state?.version)
  const options = useMemo(() => parseWall(state?.optionText ?? optionText), [state?.optionText, optionText])
  const [width, height] = [state?.width ?? usual.width, state?.height ?? usual.height]
  const size = useMemo(() => gridSize(width, height, options), [width, height, options])
  const list = useWallList(catalogue, state?.items ?? items)
  const round = useRound(catalogue, options, list, size)
  const turns = useMemo(
    () => round.map(({ record }) => ({ steps: record ? sceneSteps(record, size) : 1, dwell: Number.POSITIVE_INFINITY })),
    [round, size],
  )
  const { rotation, dispatch, command: alone } = useRotation(turns, 0, 0)
  const isJoined = contact === 'joined' && state !== null
  const shownAt = state?.at
  useEffect(() => {
    // Should the wall fall silent, this window goes on from there.
    if (shownAt !== undefined) dispatch({ type: 'become', at: shownAt, now: performance.now() })
  }, [shownAt, dispatch])
  const command = useCallback(
    (asking: WallCommand) => {
      if (kept.has(asking.type)) return
      if (isJoined) send(asking)
      else alone(asking)
    },
    [isJoined, send, alone],
  )
  const { at, step, paused, blank } = isJoined ? state : { ...rotation, paused: true, blank: false }
  return { catalogue, contact, options, size, list, round, at: Math.min(at, round.length - 1), step, paused, blank, isJoined, command }
}

/** The next thing that comes: the scene's next step, or the next scene. */
function nextOf(
  round: readonly SceneOrFault[],
  at: number,
  step: number,
  size: WallSize,
): { readonly entry: SceneOrFault | undefined; readonly at: number; readonly step: number } {
  const current = round[at]
  if (current?.record && step + 1 < sceneSteps(current.record, size)) return { entry: current, at, step: step + 1 }
  const after = (at + 1) % Math.max(1, round.length)
  return { entry: round[after], at: after, step: 0 }
}

const placeOf = (entry: SceneOrFault | undefined, at: number, count: number, step: number, size: WallSize): RoundPlace => ({
  at,
  count,
  step,
  steps: entry?.record ? sceneSteps(entry.record, size) : 1,
})

/** In the notes the arrows move the text, not the wall. */
const ownArrows = (event: KeyboardEvent) => {
  if (event.code === 'ArrowDown' || event.code === 'ArrowUp') event.stopPropagation()
}

interface Shown {
  readonly catalogue: Catalogue
  readonly options: WallOptions
  readonly size: WallSize
  readonly title: string
  readonly panels: ReturnType<typeof sceneLayout>
  readonly place: RoundPlace
}

interface PictureProps extends Shown {
  readonly name: string
  readonly entry: SceneOrFault | undefined
  readonly most: number
  /** Whether its title is printed above it; what is shown has it at the head of the page. */
  readonly isTitled: boolean
}

function Picture({ name, entry, most, isTitled, ...rest }: PictureProps) {
  return (
    <section aria-label={`${name}：${entry?.scene.title ?? ''}`}>
      <h2 className="truncate pb-2 text-[15px] text-ink2">{isTitled ? `${name}：${entry?.scene.title ?? ''}` : name}</h2>
      <WallPicture {...rest} title={rest.title || (entry?.scene.title ?? '')} most={most} />
    </section>
  )
}

/** What is shown, what comes, what to say, from which documents, and how long it has taken. */
export function PresenterPage(props: WallProps) {
  const { catalogue, contact, options, size, list, round, at, step, paused, blank, isJoined, command } = usePresented(props)
  useWallKeys(command)
  const current = round[at]
  const next = nextOf(round, at, step, size)
  const panels = useMemo(() => panelsOf(current, step, size), [current, step, size])
  const nextPanels = useMemo(() => panelsOf(next.entry, next.step, size), [next.entry, next.step, size])
  const notes = useMemo(() => current && sceneNotes(catalogue, current, panels, size.cells), [catalogue, current, panels, size])
  const title = current?.scene.title ?? '讲稿'
  const shown = { catalogue, options, size, title: list ? list.title || terms.briefing : '' }
  return (
    <ThemeContext value={darkTheme}>
      <main data-theme="dark" aria-label="讲稿" className="flex min-h-screen flex-col bg-paper text-[16px] text-ink">
        <header className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-rule px-5 py-3">
          <h1 className="min-w-0 flex-1 basis-[320px] truncate font-serif text-[24px] leading-[1.4] font-bold">{title}</h1>
          <PresenterClock scene={`${current?.scene.id} ${step}`} />
        </header>
        <ContactNotice contact={contact} faults={list?.faults ?? []} options={options} items={list?.items ?? ''} />
        <div className="grid flex-1 grid-cols-[minmax(0,1fr)] content-start gap-x-8 gap-y-7 px-5 py-4 lg:grid-cols-[minmax(0,11fr)_minmax(0,9fr)]">
          {/* What is said comes first for ears and on a narrow screen; on a wide one the pictures stand at its left. */}
          {notes && (
            // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys that go past it would turn the page
            <div className="min-w-0 lg:order-last" onKeyDown={ownArrows}>
              <OwnSourceSheets catalogue={catalogue} scene={current?.scene.id ?? ''}>
                <PresenterNotes notes={notes} name={title} dwell={options.dwell ?? current?.scene.dwellSeconds ?? 0} />
              </OwnSourceSheets>
            </div>
          )}
          <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-y-5">
            <Picture
              {...shown}
              name="正在展示"
              entry={current}
              panels={panels}
              place={placeOf(current, at, round.length, step, size)}
              most={heights.now}
              isTitled={false}
            />
            <Picture
              {...shown}
              name="下一场"
              entry={next.entry}
              panels={nextPanels}
              place={placeOf(next.entry, next.at, round.length, next.step, size)}
              most={heights.next}
              isTitled
            />
            {notes && <PresenterSources sources={notes.sources} />}
          </div>
        </div>
        <PresenterBar round={round} at={at} paused={paused} blank={blank} isJoined={isJoined} command={command} />
      </main>
    </ThemeContext>
  )
}
