import { LabelledSelect, type SelectLook, type SelectProps } from '~/components/control/labelled-select'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { formatWall, parseWall, type WallOptions } from '~/domain/link/wall-link'
import { DwellChoice } from './dwell-choice'
import { KioskChoice } from './kiosk-choice'

interface Props {
  readonly catalogue: Catalogue
  readonly options: WallOptions
  /** Whether there are scenes of counties to choose from: a reader's list has none. */
  readonly hasRegions: boolean
  readonly onOptions: (options: WallOptions) => void
}

const look: SelectLook = {
  label: 'flex min-h-[44px] items-center gap-3',
  words: 'text-ink2',
  list: 'min-h-[44px] border-b border-rule bg-paper px-2',
}

/** A choice of the wall's operator. */
const WallSelect = (props: SelectProps) => <LabelledSelect {...props} look={look} />

const sides = [
  ['columns', '横向几块屏', 12],
  ['rows', '竖向几块屏', 6],
] as const

/** How many screens with borders the wall is built of, for the seams between them. */
function GridChoice({ options, onOptions }: Pick<Props, 'options' | 'onOptions'>) {
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

const scales = ['1', '1.25', '1.5'].map((key) => ({ key, name: key === '1' ? '按屏幕' : `${key}倍` }))
/** Minutes after which a held round goes on; what a link or a file says besides is offered too. */
const idlesWith = (idle: number) =>
  [...new Set(['1', '2', '3', '10', String(idle), '0'])].map((key) => ({ key, name: key === '0' ? '不自动继续' : `${key}分钟` }))
const groundNames = [
  { key: 'dark', name: '深色' },
  { key: 'light', name: '浅色' },
  { key: 'led', name: 'LED屏（纯黑底）' },
]
/** The ground of a wall: that of LED modules overrules the theme. */
const grounds: Readonly<Record<string, Pick<WallOptions, 'theme' | 'contrast'>>> = {
  dark: { theme: 'dark', contrast: null },
  light: { theme: 'light', contrast: null },
  led: { theme: 'dark', contrast: 'led' },
}

const flags = [
  ['clock', '显示时钟'],
  ['ticker', '显示大事一行'],
  ['status', '显示运行状态'],
] as const

/** How a wall looks and goes. Each choice is written as the link says it, and read back by the link's own reader. */
export function WallChoices({ catalogue, options, hasRegions, onOptions }: Props) {
  const set = (field: string, text: string) => {
    const query = new URLSearchParams(formatWall(options))
    query.set(field, text)
    onOptions(parseWall(String(query)))
  }
  return (
    <fieldset className="flex flex-wrap gap-x-8 gap-y-1">
      <legend className="mb-2 w-full border-b border-ink pb-2 font-serif text-[23px] leading-[1.4] font-bold xl:text-[27px] 2xl:text-[32px]">
        样式
      </legend>
      <DwellChoice dwell={options.dwell} onDwell={(dwell) => onOptions({ ...options, dwell })} />
      {hasRegions && (
        <WallSelect
          label="县（区、市）"
          choices={[{ key: '', name: '全部' }, ...catalogue.counties.map(({ adcode, name }) => ({ key: adcode, name: `只放${name}` }))]}
          chosen={options.region ?? ''}
          onChoose={(key) => set('region', key)}
        />
      )}
      <WallSelect
        label="底色"
        choices={groundNames}
        chosen={options.contrast ?? options.theme}
        onChoose={(key) => onOptions({ ...options, ...grounds[key] })}
      />
      <WallSelect label="字号" choices={scales} chosen={String(options.scale)} onChoose={(key) => set('scale', key)} />
      <WallSelect
        label="无人操作后继续"
        choices={idlesWith(options.idle)}
        chosen={String(options.idle)}
        onChoose={(key) => set('idle', key)}
      />
      <KioskChoice kiosk={options.kiosk} onKiosk={(kiosk) => onOptions({ ...options, kiosk })} />
      {flags.map(([field, name]) => (
        <label key={field} className="flex min-h-[44px] items-center gap-3">
          <input
            type="checkbox"
            checked={options[field]}
            onChange={({ currentTarget }) => onOptions({ ...options, [field]: currentTarget.checked })}
          />
          <span>{name}</span>
        </label>
      ))}
      <GridChoice options={options} onOptions={onOptions} />
    </fieldset>
  )
}
