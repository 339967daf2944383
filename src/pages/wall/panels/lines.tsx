/** Words in the lines that they were laid out in: what is drawn is what was measured. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line, index) => (
    // A reader's note may say a line twice.
    <span key={`${index} ${line}`} className={`block whitespace-nowrap ${line.startsWith('“') ? '-indent-[.4em]' : ''}`}>
      {line}
    </span>
  ))
}
