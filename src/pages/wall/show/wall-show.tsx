import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import type { WallOptions } from '~/domain/link/wall-link'
import { showsMap } from '~/pages/wall/layout/panel'
import { sceneSteps } from '~/pages/wall/layout/scene-layout'
import { firstScreen, type WallSize } from '~/pages/wall/layout/wall-size'
import { usePresenter } from '~/pages/wall/presenter/use-presenter'
import { heldMinutes } from '~/pages/wall/unattended/held-minutes'
import { settingsOf, useKeptScene } from '~/pages/wall/unattended/kept-scene'
import { useDailyReload } from '~/pages/wall/unattended/use-daily-reload'
import type { WallList } from '~/pages/wall/use-round'
import { sceneAddress, wallExit, wallHref } from '~/pages/wall/wall-href'
import type { WallCommand } from '~/pages/wall/wall-keys'
import type { SceneOrFault } from '~/pages/wall/wall-scenes'
import { scenePlace } from '~/selectors/briefing/briefing-scenes'
import { CodePad } from './code-pad'
import { ListNotice } from './list-notice'
import type { RotationAction } from './rotation'
import { SceneLayers, type ShownScene } from './scene-layers'
import { sceneSources, showsUndated } from './scene-sources'
import { StatusCorner, WallLog } from './status-corner'
import { useKiosk, useKioskGround } from './use-kiosk'
import { usePaintedScene } from './use-painted-scene'
import { useStir, useSwipe, useTipsGone } from './use-pointer'
import { useRotation, useWallKeys } from './use-rotation'
import { useFullScreen, useWakeLock } from './use-screen'
import { WallBar } from './wall-bar'
import { WallFoot } from './wall-foot'
import { WallHead } from './wall-head'
import { WallHelp } from './wall-help'

interface Props {
  readonly catalogue: Catalogue
  readonly round: readonly SceneOrFault[]
  /** The reader's list that the round is made of; null where it is made of the data's scenes. */
  readonly list: WallList | null
  readonly options: WallOptions
  /** The scene to begin with; null is the first. */
  readonly start: Id | null
  readonly size: WallSize
  /** What of the wall's options was passed over; '' where all hold. */
  readonly optionFault: string
  /** Why newer data could not be taken up; '' where nothing is wrong. */
  readonly dataFault: string
  /** It is time to load everything anew; the current scene is to come again. */
  readonly onReload: (scene: Id) => void
}

const second = 1000
const minute = 60 * second

/** The page's own commands: full screen, help, and Esc, which closes what is open before it leaves the wall for `exit`. */
function useCommands(command: (request: WallCommand) => void, exit: string) {
  const [full, toggleFull] = useFullScreen()
  const [help, setHelp] = useState(false)
  const onCommand = useCallback(
    (request: WallCommand) => {
      if (request.type === 'full-screen') toggleFull()
      else if (request.type === 'help') setHelp((open) => !open)
      else if (request.type === 'leave') {
        if (help) setHelp(false)
        else if (full) toggleFull()
        else window.location.assign(exit)
      } else command(request)
    },
    [command, exit, full, help, toggleFull],
  )
  return { full, help, closeHelp: () => setHelp(false), onCommand }
}

/** The scene's heading for who hears it, where no panel brings one. */
function SceneName({ panels, title }: { readonly panels: ShownScene['panels']; readonly title: string }) {
  return panels.some(({ kind }) => kind === 'lead' || kind === 'list') ? null : <h1 className="sr-only">{title}</h1>
}

/** How long each scene of a round is shown, in how many steps, and with which the round begins. */
function useTurns(round: Props['round'], size: WallSize, dwell: number | null, start: Id | null) {
  return useMemo(() => {
    const scenes = round.map(({ scene }) => scene)
    const turns = round.map(({ record, scene }) => ({
      steps: record ? sceneSteps(record, size) : 1,
      dwell: second * (dwell ?? scene.dwellSeconds),
    }))
    return [turns, scenePlace(scenes, start)] as const
  }, [round, size, dwell, start])
}

/** Keeps the current scene when the round becomes another one: by its name, wherever that is now. */
function useSamePlace(round: Props['round'], at: number, dispatch: (action: RotationAction) => void): void {
  const known = useRef({ round, id: round[at]?.scene.id ?? null })
  useEffect(() => {
    const { round: before, id } = known.current
    if (before === round) {
      known.current = { round, id: round[at]?.scene.id ?? null }
      return
    }
    const scenes = round.map(({ scene }) => scene)
    const now = scenePlace(scenes, id)
    known.current = { round, id: scenes[now]?.id ?? null }
    dispatch({ type: 'become', at: now, now: performance.now() })
  }, [round, at, dispatch])
}

/** The scenes of a wall in turn, with everything that hands can do to them. */
export function WallShow({ catalogue, round, list, options, start, size, optionFault, dataFault, onReload }: Props) {
  const items = list?.items ?? ''
  const [turns, first] = useTurns(round, size, options.dwell, start)
  const { rotation, dispatch, command } = useRotation(turns, first, heldMinutes(options) * minute)
  const { full, help, closeHelp, onCommand } = useCommands(command, wallExit(items))
  useSamePlace(round, rotation.at, dispatch)
  const at = Math.min(rotation.at, round.length - 1)
  const current = round[at]
  const { shown, failed } = usePaintedScene(current, rotation.step, size)
  const title = current?.scene.title ?? ''

  const { fault } = rotation
  const skip = useCallback((why: string) => dispatch({ type: 'skip', why, now: performance.now() }), [dispatch])
  useEffect(() => {
    if (failed !== null) skip(`“${title}”没有显示：${failed}`)
  }, [failed, title, skip])
  const { step, paused, blank } = rotation
  usePresenter({ options, items, version: catalogue.version, size, at, step, paused, blank }, onCommand)
  useDailyReload(
    options.reload,
    useCallback(() => onReload(current?.scene.id ?? ''), [onReload, current]),
  )
  useWakeLock()
  const stirred = useStir()
  useTipsGone()
  const kiosk = useKiosk(options.kiosk, stirred, onCommand)
  const { guard } = kiosk
  useKioskGround(kiosk.locked)
  useKeptScene(settingsOf(options, items), current?.scene.id ?? null)
  useWallKeys(guard)
  useSwipe(useCallback((type: 'next' | 'previous') => guard({ type }), [guard]))
  const { u } = size
  return (
    <div className={stirred ? '' : 'cursor-none'}>
      <WallHead catalogue={catalogue} size={size} title={list ? list.title || terms.briefing : title} options={options} at={at} />
      <main aria-label={title}>
        {shown && <SceneName panels={shown.panels} title={title} />}
        {shown && <SceneLayers shown={shown} onFault={(_key, message) => skip(`“${title}”没有显示：${message}`)} />}
      </main>
      {shown && current?.record && (
        <WallFoot
          catalogue={catalogue}
          size={size}
          sources={sceneSources(shown.panels)}
          hasUndated={showsUndated(shown.panels)}
          hasMap={showsMap(shown.panels)}
          address={sceneAddress(current.record)}
          place={{ at, count: round.length, step, steps: turns[at]?.steps ?? 1 }}
          isStale={dataFault !== ''}
        />
      )}
      {blank && <div role="status" aria-label="黑屏" className="fixed inset-0 z-10 bg-[#000000]" />}
      {list && stirred && <ListNotice list={list} u={u} />}
      <WallBar
        u={u}
        width={firstScreen(size).width}
        open={stirred}
        paused={paused}
        full={full}
        place={`${at + 1}/${round.length}`}
        presenter={wallHref('presenter', options, items)}
        fault={optionFault}
        kiosk={kiosk}
      />
      <WallLog fault={fault} size={size} />
      {options.status && (
        <StatusCorner version={catalogue.version} asOf={catalogue.asOf} fault={dataFault || fault} passedOver={optionFault} />
      )}
      {kiosk.asking && <CodePad size={size} kiosk={kiosk} />}
      {help && <WallHelp size={size} held={heldMinutes(options)} onClose={closeHelp} />}
    </div>
  )
}
