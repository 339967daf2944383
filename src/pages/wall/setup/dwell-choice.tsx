import { useId, useState } from 'react'
import { parseWall } from '~/domain/link/wall-link'

interface Props {
  /** Seconds for every scene; null leaves them to each. */
  readonly dwell: number | null
  readonly onDwell: (dwell: number | null) => void
}

const offered = [null, 10, 15, 20, 25, 30, 60] as const
const name = (dwell: number | null) => (dwell === null ? '按场景' : `${dwell}秒`)

/** What was typed as the link reads it, also in the wide digits of a Chinese keyboard; undefined where the link would not take it. */
function readDwell(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replace(/秒$/, '').trim()
  return plain === '' ? null : (parseWall(`dwell=${encodeURIComponent(plain)}`).dwell ?? undefined)
}

/** How long each scene is shown: as the scene says, one of the usual times, or what the operator types. */
export function DwellChoice({ dwell, onDwell }: Props) {
  const fault = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  const type = (text: string) => {
    const read = readDwell(text)
    setDraft(text)
    // Half of a number is no mistake yet: it is judged when the field is left.
    setWrong(false)
    if (read !== undefined && read !== dwell) onDwell(read)
  }
  const leave = () => {
    if (draft === null) return
    const isRead = readDwell(draft) !== undefined
    setWrong(!isRead)
    if (isRead) setDraft(null)
  }
  const choose = (seconds: number | null) => {
    setDraft(null)
    setWrong(false)
    onDwell(seconds)
  }
  return (
    <fieldset className="basis-full">
      <legend className="font-bold">每场停留</legend>
      <div className="flex flex-wrap items-center gap-x-4">
        {offered.map((seconds) => (
          <button
            key={seconds}
            type="button"
            aria-pressed={seconds === dwell}
            className={`min-h-[44px] border-b-3 px-1 ${seconds === dwell ? 'border-gold font-bold' : 'border-transparent text-ink2'}`}
            onClick={() => choose(seconds)}
          >
            {name(seconds)}
          </button>
        ))}
        <label className="flex min-h-[44px] items-center gap-2">
          <span className="text-ink2">自定（秒）</span>
          <input
            inputMode="decimal"
            autoComplete="off"
            placeholder="5至600"
            value={draft ?? dwell ?? ''}
            aria-invalid={isWrong}
            aria-describedby={fault}
            className="min-h-[44px] w-[5.5em] border-b border-rule bg-paper px-2 placeholder:text-ink3"
            onChange={({ currentTarget }) => type(currentTarget.value)}
            onBlur={leave}
            onKeyDown={({ key }) => key === 'Enter' && leave()}
          />
        </label>
      </div>
      <p id={fault} role="status" className="leading-[1.7]">
        {isWrong && `“${draft}”不行：每场停留要写5至600之间的秒数。现在仍是${dwell === null ? '按场景' : `每场${dwell}秒`}。`}
      </p>
    </fieldset>
  )
}
