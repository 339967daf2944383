import type { PictureTheme } from '~/outputs/picture/drawing-svg'
import type { PictureRatio } from '~/outputs/picture/picture-shape'

const ratios: readonly (readonly [PictureRatio, string])[] = [
  ['16:9', '16:9'],
  ['4:3', '4:3'],
  ['1:1', '方形'],
  ['9:16', '竖版9:16'],
]
const themes: readonly (readonly [PictureTheme, string])[] = [
  ['light', '浅色'],
  ['dark', '深色'],
  ['print', '白底'],
]

interface GroupProps<Key extends string> {
  readonly label: string
  readonly choices: readonly (readonly [Key, string])[]
  readonly chosen: Key
  readonly onChoose: (key: Key) => void
}

/** One choice of a few as buttons side by side, the chosen one filled. */
function ChoiceGroup<Key extends string>({ label, choices, chosen, onChoose }: GroupProps<Key>) {
  return (
    <div role="group" aria-label={label} className="flex flex-wrap">
      {choices.map(([key, name]) => (
        <button
          key={key}
          type="button"
          aria-pressed={key === chosen}
          onClick={() => onChoose(key)}
          className={`-ml-px min-h-[44px] min-w-[60px] border px-3 text-[14px] first:ml-0 2xl:text-[16px] ${key === chosen ? 'relative border-ink bg-ink font-bold text-paper' : 'border-rule2 text-ink2'}`}
        >
          {name}
        </button>
      ))}
    </div>
  )
}

interface Props {
  readonly ratio: PictureRatio
  readonly theme: PictureTheme
  readonly onRatio: (ratio: PictureRatio) => void
  readonly onTheme: (theme: PictureTheme) => void
}

/** The shape and the colours of the picture. */
export function CarryChoices({ ratio, theme, onRatio, onTheme }: Props) {
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-2">
      <ChoiceGroup label="版式" choices={ratios} chosen={ratio} onChoose={onRatio} />
      <ChoiceGroup label="配色" choices={themes} chosen={theme} onChoose={onTheme} />
    </div>
  )
}
