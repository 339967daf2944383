import type { WallOptions } from '~/domain/link/wall-link'
import { WallSelect } from './wall-select'

interface Props {
  readonly options: WallOptions
  readonly onOptions: (options: WallOptions) => void
}

const sides = [
  ['columns', '横向几块屏', 12],
  ['rows', '竖向几块屏', 6],
] as const

/** How many screens with borders the wall is built of, for the seams between them. */
export function GridChoice({ options, onOptions }: Props) {
  const grid = options.grid ?? { columns: 1, rows: 1 }
  const choose = (side: 'columns' | 'rows', count: number) => {
    const next = { ...grid, [side]: count }
    onOptions({ ...options, grid: next.columns * next.rows === 1 ? null : next })
  }
  return (
    <fieldset className="basis-full">
      <legend className="font-bold">拼接屏</legend>
      <p className="text-ink2">大屏由几块带边框的屏拼成时在这里选：每块屏上的内容各自完整，字和图都不压拼缝。没有拼缝的屏不用选。</p>
      <div className="flex flex-wrap gap-x-8">
        {sides.map(([side, name, most]) => (
          <WallSelect
            key={side}
            label={name}
            choices={Array.from({ length: most }, (_, index) => String(index + 1)).map((key) => ({ key, name: key }))}
            chosen={String(grid[side])}
            onChoose={(key) => choose(side, Number(key))}
          />
        ))}
      </div>
    </fieldset>
  )
}
