import { UnbrokenPieces } from '~/components/words/line-breaks'
import type { Speech } from '~/selectors/wall/select-speech'

interface Props {
  readonly speech: Speech
  /** How long the scene is shown, in seconds. */
  readonly dwell: number
}

/** How long the speech takes beside how long the scene is shown; quietly, what there is to do where it takes longer. */
function timing({ length, seconds }: Speech, dwell: number): string {
  const whole = `${length}字，约${seconds}秒；本场停留${dwell}秒`
  return seconds > dwell ? `${whole}，讲稿长约${seconds - dwell}秒，可先按空格停住` : whole
}

/** What is read aloud, in the type that the presenter sets, every number opening its source. */
export function SpeechText({ speech, dwell }: Props) {
  return (
    <>
      <p className="leading-[1.65]">
        <UnbrokenPieces pieces={speech.pieces} />
      </p>
      <p className="pt-2 pb-4 text-[15px] text-ink2">{timing(speech, dwell)}</p>
    </>
  )
}
