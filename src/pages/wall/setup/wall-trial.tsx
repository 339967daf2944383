import { useMemo, useState } from 'react'
import { LabelledSelect } from '~/components/control/labelled-select'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import { formatWall, defaultWall, type WallGrid, type WallOptions } from '~/domain/link/wall-link'
import { sceneLayout, sceneSteps } from '~/pages/wall/layout/scene-layout'
import { gridSize } from '~/pages/wall/layout/wall-size'
import { WallPicture } from '~/pages/wall/presenter/wall-picture'
import { useRound, type WallList } from '~/pages/wall/use-round'
import { trialScreens, type TrialScreen } from './trial-screens'

/** Most height of the picture, in CSS pixels. */
const most = 460

interface Props {
  readonly catalogue: Catalogue
  readonly options: WallOptions
  readonly list: WallList | null
}

/** The screen that is tried: the first, and the one that was picked from the list until the wall is built of other screens. */
function useTrialScreen(grid: WallGrid | null): readonly [readonly TrialScreen[], TrialScreen, (key: string) => void] {
  const built = formatWall({ ...defaultWall, grid })
  const [picked, setPicked] = useState({ built, key: '' })
  const [first, ...others] = trialScreens(grid)
  const screen = picked.built === built ? others.find(({ key }) => key === picked.key) : undefined
  return [[first, ...others], screen ?? first, (key) => setPicked({ built, key })]
}

/** How the wall will look on a screen, scene by scene. */
export function WallTrial({ catalogue, options, list }: Props) {
  const [screens, screen, setScreen] = useTrialScreen(options.grid)
  const [wanted, setAt] = useState(0)
  const { width, height } = screen
  const size = useMemo(() => gridSize(width, height, options), [width, height, options])
  const round = useRound(catalogue, options, list, size)
  const at = Math.min(wanted, round.length - 1)
  const entry = round[at]
  const panels = useMemo(() => (entry?.record ? sceneLayout(entry.record, 0, size) : []), [entry, size])
  if (!entry) return null
  const button = 'min-h-[44px] min-w-[44px] border border-rule px-3'
  const step = (by: number) => setAt((at + by + round.length) % round.length)
  return (
    <section aria-label="预览">
      <LabelledSelect
        label="预览的屏幕"
        choices={screens}
        chosen={screen.key}
        onChoose={setScreen}
        look={{
          label: 'flex min-h-[44px] items-center gap-3 pb-2',
          words: 'text-ink2',
          list: 'min-h-[44px] min-w-0 flex-1 border-b border-rule bg-paper px-2',
        }}
      />
      <WallPicture
        catalogue={catalogue}
        options={options}
        size={size}
        title={list ? list.title || terms.briefing : entry.scene.title}
        panels={panels}
        place={{ at, count: round.length, step: 0, steps: entry.record ? sceneSteps(entry.record, size) : 1 }}
        most={most}
      />
      <div className="flex items-center gap-3 pt-3">
        <button type="button" aria-label="预览上一场" className={button} onClick={() => step(-1)}>
          ‹
        </button>
        <span role="status" className="min-w-0 flex-1 truncate text-center text-ink2">
          {`${at + 1}/${round.length}　${entry.scene.title}`}
        </span>
        <button type="button" aria-label="预览下一场" className={button} onClick={() => step(1)}>
          ›
        </button>
      </div>
    </section>
  )
}
