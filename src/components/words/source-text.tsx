import { counted } from '~/lib/line-atoms'

const together = new RegExp(`(${counted}|（[^（）]{1,5}）)`)

/** Running text in which no date is broken, no numeral parted from its unit, and no few words in brackets; each part in an element of its own, whose text a translator may change. */
export function SourceText({ text }: { text: string }) {
  return text.split(together).map((part, index) =>
    part === '' ? null : (
      <span key={index} className={index % 2 === 1 ? 'whitespace-nowrap' : undefined}>
        {part}
      </span>
    ),
  )
}
