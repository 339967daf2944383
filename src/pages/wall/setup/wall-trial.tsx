import { useMemo, useState } from 'react'
import { LabelledSelect } from '~/components/control/labelled-select'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import type { WallOptions } from '~/domain/link/wall-link'
import { sceneLayout } from '~/pages/wall/layout/scene-layout'
import { gridSize } from '~/pages/wall/layout/wall-size'
import { WallPicture } from '~/pages/wall/presenter/wall-picture'
import { useRound, type WallList } from '~/pages/wall/use-round'

/** Screens that a wall can be tried on. */
const screens = [
  { key: '1920x1080', name: '16:9　1920×1080' },
  { key: '3840x2160', name: '16:9　3840×2160' },
  { key: '5760x1200', name: '横长屏　5760×1200' },
  { key: '7680x1080', name: '横长屏　7680×1080' },
  { key: '1080x1920', name: '竖屏　1080×1920' },
] as const

/** Most height of the picture, in CSS pixels. */
const most = 460

interface Props {
  readonly catalogue: Catalogue
  readonly options: WallOptions
  readonly list: WallList | null
}

/** How the wall will look on a screen, scene by scene. */
export function WallTrial({ catalogue, options, list }: Props) {
  const [screen, setScreen] = useState<string>(screens[0].key)
  const [wanted, setAt] = useState(0)
  const [width = 0, height = 0] = screen.split('x').map(Number)
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
        chosen={screen}
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
