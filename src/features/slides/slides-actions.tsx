import '~/later.css'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { DeckShape } from '~/outputs/slides/deck-page'
import type { DeckSubject } from '~/selectors/briefing/deck-figures'
import { useSlides } from './use-slides'

interface Props {
  readonly catalogue: Catalogue
  readonly what: DeckSubject
  /** What the slides are of, for who hears the buttons: 昔阳县. */
  readonly label: string
  /** The words before the buttons. */
  readonly words?: string
}

const press = 'min-h-[44px] min-w-[44px] font-bold'

const shapes: readonly DeckShape[] = ['16:9', '4:3']

/** 演示文稿（PPTX）16:9 4:3: slides of a figure, a county, a theme, the targets or everything; what makes them comes when it is requested. */
export function SlidesButton({ catalogue, what, label, words = '演示文稿（PPTX）' }: Props) {
  const { busy, words: said, failed, start, stop } = useSlides(catalogue, what)
  return (
    <div
      role="group"
      aria-label={`演示文稿：${label}`}
      className="flex flex-wrap items-center gap-x-3 text-[13px] leading-[1.6] text-ink2 print:hidden 2xl:text-[16px]"
    >
      <span>{words}</span>
      {shapes.map((shape) => (
        <button
          key={shape}
          type="button"
          // It stays in its place while it works, so that the focus does too.
          aria-disabled={busy}
          aria-label={`下载${label}的演示文稿，${shape}`}
          onClick={() => start(shape)}
          className={`${press} ${busy ? 'text-ink3' : 'text-gold-text underline'}`}
        >
          {shape}
        </button>
      ))}
      {busy && (
        <button type="button" className={`${press} text-gold-text underline`} onClick={stop}>
          停止
        </button>
      )}
      <span role="status" className={`min-w-0 ${failed ? 'text-vermilion' : ''}`}>
        {said}
      </span>
    </div>
  )
}
