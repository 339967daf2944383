/** A date, a numeral with its unit, a few words in brackets. */
const whole = /(\d{4}年(?:\d+月(?:\d+日)?)?|\d[\d.-]*[万亿]?[^\s，。；：、（）]?|（[^（）]{1,5}）)/

/** Running text in which no date is broken, and no numeral from its unit. */
export function SourceText({ text }: { text: string }) {
  return text.split(whole).map((piece, index) => (
    <span key={index} className={index % 2 === 1 ? 'whitespace-nowrap' : undefined}>
      {piece}
    </span>
  ))
}
