import '~/later.css'
import type { Catalogue } from '~/domain/catalogue'
import type { DeckShape } from '~/outputs/slides/deck-page'
import type { DeckSubject } from '~/selectors/deck-figures'
import { useSlides } from './use-slides'

interface Props {
  readonly catalogue: Catalogue
  readonly what: DeckSubject
  /** What the slides are of, for who hears the buttons: 昔阳县. */
  readonly label: string
}

const shapes: readonly DeckShape[] = ['16:9', '4:3']

/** PPTX（16:9 / 4:3）: slides of a figure, a county, a theme, the targets or everything; what makes them comes when it is asked for. */
export function SlidesButton({ catalogue, what, label }: Props) {
  const { busy, words, failed, start, stop } = useSlides(catalogue, what)
  return (
    <div
      role="group"
      aria-label={`演示文稿：${label}`}
      className="flex flex-wrap items-center gap-x-3 text-[13.5px] leading-[1.6] print:hidden"
    >
      <span>演示文稿PPTX</span>
      {shapes.map((shape) => (
        <button
          key={shape}
          type="button"
          // It stays in its place while it works, so that the focus does too.
          aria-disabled={busy}
          aria-label={`下载${label}的演示文稿，${shape}`}
          onClick={() => start(shape)}
          className={`min-h-[44px] border border-rule2 px-4 ${busy ? 'text-ink3' : 'text-ink'}`}
        >
          {shape}
        </button>
      ))}
      {busy && (
        <button type="button" className="min-h-[44px] border border-rule2 px-4" onClick={stop}>
          停止
        </button>
      )}
      <span role="status" className={`min-w-0 ${failed ? 'text-vermilion' : 'text-ink2'}`}>
        {words}
      </span>
    </div>
  )
}
