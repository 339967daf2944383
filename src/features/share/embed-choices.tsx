import { ChoiceBar } from '~/components/control/choice-bar'
import type { Elements } from '~/components/page/elements'
import type { EmbedChoice } from './embed-codes-of'

const themes = [
  { key: 'auto', name: '随读者系统' },
  { key: 'light', name: '浅色' },
  { key: 'dark', name: '深色' },
] as const
const shown = [
  { key: 'yes', name: '显示' },
  { key: 'no', name: '不显示' },
] as const
const ages = [
  { key: 'live', name: '随数据更新' },
  { key: 'frozen', name: '固定在本版' },
] as const

const parts = [
  { key: 'headline', name: '标题' },
  { key: 'background', name: '底色' },
] as const

function Choice({ name, children }: { name: string; children: Elements }) {
  return (
    <div className="flex min-w-0 items-center gap-4 [&_button]:min-h-[44px]">
      {/* On the line of the underlined words next to it. */}
      <span className="flex-none pb-[7px] text-ink3">{name}</span>
      {children}
    </div>
  )
}

/** What is said of the choice between a figure that follows the data and one that stays. */
function ageWords(chosen: string | null, version: string, offered: boolean | null): string {
  if (offered === null) return ''
  if (!offered) return '本版数据尚未固定，嵌入的图随数据更新。'
  return chosen === null
    ? '数据更新后，已嵌入的图随之更新。'
    : `图停在数据版本${version}，不再变化；有更新的数据时，读者点按图后会看到“数据已更新”。`
}

interface Props {
  readonly choice: EmbedChoice
  /** The data's version, and whether the figure can be had frozen at it; null until that is known. */
  readonly version: string
  readonly offered: boolean | null
  readonly onChoice: (choice: EmbedChoice) => void
}

/** How an embed is to look, and whether it follows the data. */
export function EmbedChoices({ choice, version, offered, onChoice }: Props) {
  const { look } = choice
  return (
    <div className="text-[13px] leading-[1.6] 2xl:text-[16px]">
      <Choice name="数据">
        {offered === true ? (
          <ChoiceBar
            label="嵌入的数据"
            choices={ages}
            chosen={choice.version === null ? 'live' : 'frozen'}
            onChoose={(key) => onChoice({ ...choice, version: key === 'live' ? null : version })}
            underline
          />
        ) : (
          <span className="flex min-h-[44px] items-center pb-[7px] font-bold">随数据更新</span>
        )}
      </Choice>
      <p role="status" className="min-h-[1.6em] pt-1 pb-1 text-[12.5px] text-ink2 2xl:text-[15px]">
        {ageWords(choice.version, version, offered)}
      </p>
      <div className="flex flex-wrap gap-x-10">
        <Choice name="配色">
          <ChoiceBar
            label="嵌入的配色"
            choices={themes}
            chosen={look.theme}
            onChoose={(theme) => onChoice({ ...choice, look: { ...look, theme } })}
            underline
          />
        </Choice>
        {parts.map(({ key: part, name }) => (
          <Choice key={part} name={name}>
            <ChoiceBar
              label={`嵌入的${name}`}
              choices={shown}
              chosen={look[part] ? 'yes' : 'no'}
              onChoose={(key) => onChoice({ ...choice, look: { ...look, [part]: key === 'yes' } })}
              underline
            />
          </Choice>
        ))}
      </div>
    </div>
  )
}
