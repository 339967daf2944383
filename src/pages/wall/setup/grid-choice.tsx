import type { WallOptions } from '~/domain/link/wall-link'

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
          <label key={side} className="flex min-h-[44px] items-center gap-3">
            <span className="text-ink2">{name}</span>
            <select
              value={grid[side]}
              className="min-h-[44px] border-b border-rule bg-paper px-2"
              onChange={({ currentTarget }) => choose(side, Number(currentTarget.value))}
            >
              {Array.from({ length: most }, (_, index) => (
                <option key={index} value={index + 1}>
                  {index + 1}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
