import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Catalogue } from '~/domain/catalogue'
import type { Id } from '~/domain/id'
import type { Scene } from '~/domain/scene'
import type { WallOptions } from '~/state/wall-link'
import { ProgressLine } from './progress-line'
import { sceneAddress } from './scene-address'
import { SceneLayers, type ShownScene } from './scene-layers'
import { sceneLayout, sceneSteps } from './scene-layout'
import { sceneSources } from './scene-sources'
import { StatusCorner } from './status-corner'
import { useDailyReload } from './use-daily-reload'
import { useFullScreen } from './use-full-screen'
import { usePresenter } from './use-presenter'
import { useShow, useWallKeys } from './use-show'
import { useStir } from './use-stir'
import { useSwipe } from './use-swipe'
import { useWakeLock } from './use-wake-lock'
import { WallAside } from './wall-aside'
import { WallBar } from './wall-bar'
import { WallFoot } from './wall-foot'
import { WallHead } from './wall-head'
import { WallHelp } from './wall-help'
import type { WallCommand } from './wall-keys'
import { sceneOrFault, type SceneOrFault } from './wall-scenes'
import { firstScreen, type WallSize } from './wall-size'

interface Props {
  readonly catalogue: Catalogue
  readonly scenes: readonly Scene[]
  readonly options: WallOptions
  /** The scene to begin with; null is the first. */
  readonly start: Id | null
  readonly size: WallSize
  /** Why newer data could not be taken up; '' where nothing is wrong. */
  readonly dataFault: string
  /** It is time to load everything anew; the scene that stands is to come again. */
  readonly onReload: (scene: Id) => void
}

const second = 1000
const minute = 60 * second

const showsMap = (panels: ShownScene['panels']): boolean =>
  panels.some((panel) => panel.kind === 'map' || (panel.kind === 'figures' && panel.blocks.some(({ record }) => 'notice' in record)))

/** The page's own commands: full screen, help, and Esc, which closes what is open before it leaves the wall. */
function useCommands(command: (asked: WallCommand) => void) {
  const [full, toggleFull] = useFullScreen()
  const [help, setHelp] = useState(false)
  const onCommand = useCallback(
    (asked: WallCommand) => {
      if (asked.type === 'full-screen') toggleFull()
      else if (asked.type === 'help') setHelp((open) => !open)
      else if (asked.type === 'leave') {
        if (help) setHelp(false)
        else if (full) toggleFull()
        else window.location.assign('#/')
      } else command(asked)
    },
    [command, full, help, toggleFull],
  )
  return { full, help, closeHelp: () => setHelp(false), onCommand }
}

/** The scene that stands, laid out; null where it cannot be shown. */
function useShown(shown: SceneOrFault | undefined, step: number, size: WallSize): ShownScene | null {
  return useMemo(() => {
    if (!shown?.record) return null
    const { id, title } = shown.scene
    const panels = sceneLayout(shown.record, step, size)
    if (panels.length === 0) return null
    return { key: `${id} ${step}`, title, panels, size, entrance: step > 0 ? 'sweep' : 'fade' }
  }, [shown, step, size])
}

/** The scenes of a wall in turn, with everything that hands can do to them. */
export function WallShow({ catalogue, scenes, options, start, size, dataFault, onReload }: Props) {
  const records = useMemo(() => scenes.map((scene) => sceneOrFault(catalogue, scene)), [catalogue, scenes])
  const turns = useMemo(
    () =>
      records.map(({ record, scene }) => ({
        steps: record ? sceneSteps(record) : 1,
        dwell: second * (options.dwell ?? scene.dwellSeconds),
      })),
    [records, options.dwell],
  )
  const first = Math.max(
    0,
    scenes.findIndex(({ id }) => id === start),
  )
  const { rotation, dispatch, command } = useShow(turns, first, options.idle * minute)
  const { full, help, closeHelp, onCommand } = useCommands(command)
  const current = records[rotation.at]
  const shown = useShown(current, rotation.step, size)
  const failed = current?.fault ?? (shown ? null : '屏幕太小，放不下这一场的图')
  const title = current?.scene.title ?? ''

  const { fault } = rotation
  const skip = useCallback((why: string) => dispatch({ type: 'skip', why, now: performance.now() }), [dispatch])
  useEffect(() => {
    if (failed !== null) skip(`“${title}”没有显示：${failed}`)
  }, [failed, title, skip])
  const sceneIds = useMemo(() => scenes.map(({ id }) => id), [scenes])
  usePresenter({ scenes: sceneIds, at: rotation.at, held: rotation.held, blank: rotation.blank }, onCommand)
  useDailyReload(
    options.reload,
    useCallback(() => onReload(current?.scene.id ?? ''), [onReload, current]),
  )
  useWakeLock()
  useWallKeys(onCommand)
  useSwipe(useCallback((type: 'next' | 'previous') => onCommand({ type }), [onCommand]))
  const stirred = useStir()
  const { u } = size
  return (
    <div className={stirred ? '' : 'cursor-none'}>
      <WallHead
        catalogue={catalogue}
        size={size}
        title={title}
        aside={<WallAside catalogue={catalogue} options={options} at={rotation.at} u={size.u} />}
      />
      <main aria-label={title}>
        {shown && <SceneLayers shown={shown} onFault={(_key, message) => skip(`“${title}”没有显示：${message}`)} />}
      </main>
      {shown && current?.scene && (
        <WallFoot
          catalogue={catalogue}
          size={size}
          sources={current.record ? sceneSources(current.record, shown.panels) : []}
          hasMap={showsMap(shown.panels)}
          address={sceneAddress(current.scene)}
          progress={<ProgressLine count={scenes.length} at={rotation.at} u={u} />}
          fault={fault}
          isStale={dataFault !== ''}
        />
      )}
      {rotation.blank && <div role="status" aria-label="黑屏" className="fixed inset-0 z-10 bg-[#000000]" />}
      <WallBar
        u={u}
        width={firstScreen(size).width}
        open={stirred}
        held={rotation.held}
        full={full}
        place={`${rotation.at + 1}/${scenes.length}`}
        command={onCommand}
      />
      {options.status && <StatusCorner version={catalogue.version} asOf={catalogue.asOf} fault={dataFault || fault} />}
      {help && <WallHelp size={size} onClose={closeHelp} />}
    </div>
  )
}
