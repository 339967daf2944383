import type { ReactNode } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { formatWall, parseWall, type WallOptions } from '~/domain/link/wall-link'
import { GridChoice } from './grid-choice'

interface Props {
  readonly catalogue: Catalogue
  readonly options: WallOptions
  /** Whether there are scenes of counties to choose from: a reader's list has none. */
  readonly hasRegions: boolean
  readonly onOptions: (options: WallOptions) => void
}

/** A choice among a few, as a select. */
function Choice({
  name,
  value,
  children,
  onChange,
}: {
  name: string
  value: string
  children: ReactNode
  onChange: (value: string) => void
}) {
  return (
    <label className="flex min-h-[44px] items-center gap-3">
      <span className="text-ink2">{name}</span>
      <select
        value={value}
        className="min-h-[44px] border-b border-rule bg-paper px-2"
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {children}
      </select>
    </label>
  )
}

const dwells = ['', '10', '15', '20', '30', '60']
const scales = ['1', '1.25', '1.5']
/** The ground of a wall: that of LED modules overrules the theme. */
const grounds: Readonly<Record<string, Pick<WallOptions, 'theme' | 'contrast'>>> = {
  dark: { theme: 'dark', contrast: null },
  light: { theme: 'light', contrast: null },
  led: { theme: 'dark', contrast: 'led' },
}

const idles = ['0', '1', '3', '10']
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
      <Choice name="每场停留" value={options.dwell === null ? '' : String(options.dwell)} onChange={(text) => set('dwell', text)}>
        {dwells.map((dwell) => (
          <option key={dwell} value={dwell}>
            {dwell === '' ? '按场景' : `${dwell}秒`}
          </option>
        ))}
      </Choice>
      {hasRegions && (
        <Choice name="县（区、市）" value={options.region ?? ''} onChange={(text) => set('region', text)}>
          <option value="">全部</option>
          {catalogue.counties.map(({ adcode, name }) => (
            <option key={adcode} value={adcode}>
              {`只放${name}`}
            </option>
          ))}
        </Choice>
      )}
      <Choice name="底色" value={options.contrast ?? options.theme} onChange={(text) => onOptions({ ...options, ...grounds[text] })}>
        <option value="dark">深色</option>
        <option value="light">浅色</option>
        <option value="led">LED屏（纯黑底）</option>
      </Choice>
      <Choice name="字号" value={String(options.scale)} onChange={(text) => set('scale', text)}>
        {scales.map((scale) => (
          <option key={scale} value={scale}>
            {scale === '1' ? '按屏幕' : `${scale}倍`}
          </option>
        ))}
      </Choice>
      <Choice name="无人操作后继续" value={String(options.idle)} onChange={(text) => set('idle', text)}>
        {idles.map((idle) => (
          <option key={idle} value={idle}>
            {idle === '0' ? '不自动继续' : `${idle}分钟`}
          </option>
        ))}
      </Choice>
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
