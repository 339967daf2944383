import { memo, use, useMemo } from 'react'
import type { ChartNumber, Frame } from '~/charts/chart'
import type { Box } from '~/charts/draw/box'
import { pointerBoxes } from '~/charts/draw/pointer-boxes'
import { SourceButton, SourceOpener, type SourceOpening } from '~/components/words/source-number'

/** The gold wash behind the number whose sheet is open. It precedes the drawing in the document, and so is painted under it: drawings have no ground. */
export const NumberWash = memo(function NumberWash({ numbers }: { numbers: readonly ChartNumber[] }) {
  const opening = use(SourceOpener)
  return numbers
    .filter(({ obs }) => obs === opening?.current)
    .map(({ obs, box }) => (
      <span
        key={obs}
        aria-hidden="true"
        className="absolute bg-gold-wash print:hidden"
        style={{ left: box.left - 6, top: box.top - 3, width: box.width + 12, height: box.height + 6 }}
      />
    ))
})

interface ButtonProps {
  readonly number: ChartNumber
  /** What can be hit; the line is under the number's own box. */
  readonly target: Box
  readonly opening: SourceOpening
}

/** Round the number itself: what can be hit reaches over the words next to it. */
const ring =
  'group-focus-visible:[outline:2px_solid_var(--color-gold-text)] group-focus-visible:[outline-offset:1px] group-focus-visible:[box-shadow:0_0_0_1px_var(--color-paper)]'

/** A button over one number: the drawing has its text, so it says the name only, and underlines when it is pointed at or open. */
function NumberButton({ number: { obs, name, box }, target, opening }: ButtonProps) {
  const open = opening.current === obs
  const look = open
    ? 'border-b-3 border-solid border-gold'
    : 'border-b-2 border-dotted border-transparent group-hover:border-gold-text group-focus-visible:border-gold-text'
  return (
    <SourceButton
      opening={opening}
      obs={obs}
      label={`${name}，查看出处`}
      className="group pointer-events-auto absolute focus-visible:outline-none"
      style={target}
    >
      <span
        aria-hidden="true"
        className={`absolute ${look} ${ring}`}
        style={{ left: box.left - target.left, top: box.top - target.top, width: box.width, height: box.height + 4 }}
      />
    </SourceButton>
  )
}

interface Props {
  readonly numbers: readonly ChartNumber[]
  readonly frame: Frame
}

/**
 * Makes the numbers of a drawing open their sources: a button over each, next to the drawing in the document, since nothing
 * inside a `role="img"` is heard. Where there is no sheet to open (static first screen, embed, wall) it is not there.
 */
export const NumberLayer = memo(function NumberLayer({ numbers, frame }: Props) {
  const opening = use(SourceOpener)
  const targets = useMemo(
    () =>
      pointerBoxes(
        numbers.map(({ box }) => box),
        frame,
      ),
    [numbers, frame],
  )
  if (!opening || numbers.length === 0) return null
  return (
    <div role="group" aria-label="图中数字" className="pointer-events-none absolute top-0 left-0 h-full w-full print:hidden">
      {numbers.map((number, index) => (
        <NumberButton key={`${number.obs} ${index}`} number={number} target={targets[index] ?? number.box} opening={opening} />
      ))}
    </div>
  )
})
