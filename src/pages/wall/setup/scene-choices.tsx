import { useState } from 'react'
import { useRowFocus } from '~/components/control/use-row-focus'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { WallOptions } from '~/domain/link/wall-link'
import { SceneRow } from './scene-row'
import { useSceneList } from './use-scene-list'

interface Props {
  readonly catalogue: Catalogue
  readonly options: WallOptions
  readonly onOptions: (options: WallOptions) => void
}

/** What is done with all scenes at once. */
function ForAll({ word, idle, onClick }: { readonly word: string; readonly idle: boolean; readonly onClick: () => void }) {
  return (
    <button
      type="button"
      aria-disabled={idle || undefined}
      className={`inline-flex min-h-[44px] items-center text-gold-text underline underline-offset-4 ${idle ? 'no-underline opacity-50' : ''}`}
      onClick={onClick}
    >
      {word}
    </button>
  )
}

/** The scenes of the data in the order in which they are shown, each chosen or not. */
export function SceneChoices({ catalogue, options, onOptions }: Props) {
  const list = useSceneList(catalogue, options, onOptions)
  const { listed, isEmpty, count, leftOut, isOwnOrder } = list
  const { rows, giveFocus } = useRowFocus(listed)
  const [said, setSaid] = useState('')
  const chosen = listed.filter(({ isChosen }) => isChosen).length
  const move = (from: number, to: number) => {
    const scene = listed[from]
    if (!scene || from === to) return
    giveFocus({ at: to, act: to < from ? 'up' : 'down' })
    setSaid(`“${scene.title}”已移到第${list.move(from, to)}位。`)
  }
  return (
    <fieldset>
      <legend className="w-full border-b border-ink pb-2 font-serif text-[23px] leading-[1.4] font-bold xl:text-[27px] 2xl:text-[32px]">
        {`场景（${count}场）`}
      </legend>
      <p className="flex flex-wrap gap-x-6">
        <ForAll word="全选" idle={chosen === listed.length} onClick={list.chooseAll} />
        <ForAll word="全不选" idle={isEmpty} onClick={list.chooseNone} />
        <ForAll word="恢复原序" idle={!isOwnOrder} onClick={list.restore} />
      </p>
      {isEmpty && (
        <p role="alert" className="pb-2 font-bold">
          至少选一场；选好之前，链接和预览不变。
        </p>
      )}
      {leftOut > 0 && <p className="pb-2 text-ink2">{`“县（区、市）”选了一个，另有${leftOut}场不放。`}</p>}
      <ol ref={rows} aria-label="场景的顺序" className="border-t border-rule">
        {listed.map((scene, at) => (
          <SceneRow key={scene.id} scene={scene} at={at} onChoose={list.choose} onMove={move} />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  )
}
