import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { WallOptions } from '~/domain/link/wall-link'

interface Props {
  readonly catalogue: Catalogue
  readonly options: WallOptions
  readonly onOptions: (options: WallOptions) => void
}

/** The scenes of the data, each chosen or not; all of them where none is left out. */
export function SceneChoices({ catalogue, options, onOptions }: Props) {
  const all = [...catalogue.scenes.keys()]
  const chosen = new Set<Id>(options.scenes.length === 0 ? all : options.scenes)
  const choose = (id: Id, wanted: boolean) => {
    const next = all.filter((each) => (each === id ? wanted : chosen.has(each)))
    onOptions({ ...options, scenes: next.length === all.length ? [] : next })
  }
  return (
    <fieldset>
      <legend className="w-full border-b border-ink pb-2 font-serif text-[23px] leading-[1.4] font-bold xl:text-[27px] 2xl:text-[32px]">
        {`场景（${chosen.size}场）`}
      </legend>
      <ul className="grid gap-x-8 md:grid-cols-2">
        {[...catalogue.scenes.values()].map(({ id, title, dwellSeconds }, index) => (
          <li key={id}>
            <label className="flex min-h-[44px] items-center gap-3 border-b border-rule">
              <input
                type="checkbox"
                checked={chosen.has(id)}
                // The last one stays: a wall without a scene is none.
                disabled={chosen.size === 1 && chosen.has(id)}
                onChange={({ currentTarget }) => choose(id, currentTarget.checked)}
              />
              <span className="flex-1">{`${index + 1}　${title}`}</span>
              <span className="text-ink3">{`${dwellSeconds}秒`}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
