import { Pieces, ReadingNumber, SourceText } from '~/components/words/source-number'
import { seenPeriod } from '~/domain/value/undated-mark'
import type { ThemeTile } from '~/selectors/overview/select-theme-tiles'

interface Props {
  readonly tiles: readonly ThemeTile[]
  readonly sourceLine: string
  readonly chosen: string | null
  readonly onToggle: (theme: string) => void
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`

/** The reading as a part of 100. The words under it say the same. */
function Bar({ share }: { share: number }) {
  return (
    <span aria-hidden="true" className="my-3 block h-[9px] print:hidden max-w-[200px] bg-zone 2xl:h-[12px]">
      <span className="block h-full bg-bar" style={{ width: percent(share) }} />
    </span>
  )
}

function Tile({ tile, open, onToggle }: { tile: ThemeTile; open: boolean; onToggle: () => void }) {
  const { reading } = tile
  return (
    <li className="border-t border-rule pt-3 md:border-t-0 md:border-l md:pt-0 md:pl-4 md:[&:nth-child(3n+1)]:border-l-0 md:[&:nth-child(3n+1)]:pl-0 xl:[&:nth-child(4)]:border-l xl:[&:nth-child(4)]:pl-4">
      <button
        type="button"
        aria-expanded={open}
        aria-label={`${tile.themeName}：全部指标`}
        className={`min-h-[32px] border-b-3 text-[13px] print:min-h-0 print:border-0 print:text-[10.5px] 2xl:text-[17px] ${open ? 'border-gold font-bold' : 'border-transparent text-ink2'}`}
        onClick={onToggle}
      >
        {tile.themeName}
      </button>
      <p className="mt-1 text-[28px] leading-tight font-bold whitespace-nowrap print:mt-0 print:text-[22px] xl:text-[31px] 2xl:text-[43px]">
        {reading ? <ReadingNumber reading={reading} name={tile.name} /> : '—'}
      </p>
      <h3 className="mt-1 text-[13.5px] font-bold print:mt-0 print:text-[11.5px] 2xl:text-[17px]">{tile.name}</h3>
      <p className="text-[12px] text-ink2 print:text-[10px] 2xl:text-[14px]">{reading ? seenPeriod(reading.period) : '数据未能载入'}</p>
      {tile.share !== null && <Bar share={tile.share} />}
      <p className="mt-2 text-[12px] leading-[1.6] text-ink2 print:mt-1 print:text-[10px] print:leading-[1.4] 2xl:text-[14px]">
        <Pieces pieces={tile.line} />
      </p>
      <p className="text-[11.5px] leading-[1.6] text-ink3 print:hidden 2xl:text-[13px]">
        <SourceText text={tile.sourceLine} />
      </p>
    </li>
  )
}

/** One reading for each theme, in a row. On paper the columns are narrow, and the sources of all are in one line. */
export function ThemeTiles({ tiles, sourceLine, chosen, onToggle }: Props) {
  return (
    <>
      <ul
        aria-label="各领域"
        className="grid grid-cols-1 gap-x-4 gap-y-6 print:grid-cols-6 print:gap-x-2.5 print:gap-y-2 print:landscape:grid-cols-3 xs:grid-cols-2 md:grid-cols-3 xl:grid-cols-6"
      >
        {tiles.map((tile) => (
          <Tile key={tile.theme} tile={tile} open={tile.theme === chosen} onToggle={() => onToggle(tile.theme)} />
        ))}
      </ul>
      <p className="mt-1.5 hidden text-[9.5px] leading-[1.45] text-ink3 print:block">
        <SourceText text={`来源：${sourceLine}。`} />
      </p>
    </>
  )
}
