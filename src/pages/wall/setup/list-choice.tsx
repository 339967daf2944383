import { terms } from '~/domain/dataset/terms'
import type { WallList } from '~/pages/wall/use-round'
import { wallExit } from '~/pages/wall/wall-href'

interface Props {
  readonly list: WallList
  /** Back to the scenes of the data. */
  readonly onDrop: () => void
}

/** The figures of the reader's list in their order, with the words that they are shown under. */
export function ListChoice({ list: { items, title, figures, faults }, onDrop }: Props) {
  const action = 'inline-flex min-h-[44px] items-center text-gold-text underline underline-offset-4'
  return (
    <section aria-label={`展示的${terms.briefing}`}>
      <h2 className="border-b border-ink pb-2 font-serif text-[23px] leading-[1.4] font-bold xl:text-[27px] 2xl:text-[32px]">
        {`${terms.briefing}${title !== '' ? `：${title}` : ''}（${figures.length}幅图）`}
      </h2>
      {faults.length > 0 && (
        <p role="alert" className="pt-2 leading-[1.7]">
          {faults.join('')}
        </p>
      )}
      <ol>
        {figures.map(({ key, title: name, isOwnTitle, note }, index) => (
          <li key={key} className="flex min-h-[44px] gap-3 border-b border-rule py-2 leading-[1.6]">
            <b className="min-w-[1.6em] text-right tabular-nums">{index + 1}</b>
            <span className="min-w-0 flex-1">
              <span>{name}</span>
              {isOwnTitle && <span className="text-ink2">　自拟标题</span>}
              {note.trim() !== '' && <span className="block truncate text-[13.5px] text-ink2 2xl:text-[16px]">{note}</span>}
            </span>
          </li>
        ))}
      </ol>
      <p className="flex flex-wrap gap-x-6 pt-1">
        <a href={wallExit(items)} className={action}>
          改图、改题、排序
        </a>
        <button type="button" className={action} onClick={onDrop}>
          改放全部场景
        </button>
      </p>
    </section>
  )
}
