import type { Id } from '~/domain/dataset/id'
import { href } from '~/domain/link/href'
import { severalThemes, type Shelf } from '~/selectors/figure/figure-shelf'

interface Props {
  readonly shelf: Shelf
  /** The figure that is shown. */
  readonly id: Id
}

/** The other figures of the same theme, so that the page of one figure is no dead end. */
export function RelatedFigures({ shelf, id }: Props) {
  const others = shelf.figures.filter((figure) => figure.id !== id)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="related" className="mt-9 border-t border-ink pt-3 print:hidden">
      <h2 id="related" className="font-serif text-[20px] leading-[1.4] font-bold 2xl:text-[25px]">
        {shelf.name === severalThemes ? '其他综合图' : `${shelf.name}领域的其他图`}
      </h2>
      <ul className="mt-1 md:grid md:grid-cols-2 md:gap-x-10 2xl:gap-x-14">
        {others.map(({ id: other, title, kind }) => (
          <li key={other} className="border-b border-rule">
            <a
              href={href({ page: 'figure', id: other })}
              className="flex min-h-[44px] items-center gap-3 py-1.5 text-[14px] leading-[1.5] 2xl:text-[16px]"
            >
              <span className="min-w-0 flex-1">{title}</span>
              <span className="text-[12px] whitespace-nowrap text-ink3 2xl:text-[14px]">{kind}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
