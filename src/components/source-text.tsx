const date = /(\d{4}-\d{2}(?:-\d{2})?)/

/** Running text in which a date never breaks at its hyphens. */
export function SourceText({ text }: { text: string }) {
  return text.split(date).map((piece, index) =>
    index % 2 === 1 ? (
      <span key={index} className="whitespace-nowrap">
        {piece}
      </span>
    ) : (
      piece
    ),
  )
}
