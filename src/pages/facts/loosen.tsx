import type { FactChoices } from '~/selectors/facts/fact-choices'
import { loosenings, type Loosening } from '~/selectors/facts/narrow-facts'
import type { Facts } from './use-facts'
import type { Typed } from './use-typed'

interface Props {
  readonly facts: Facts
  readonly typed: Typed
  readonly choices: FactChoices
}

/** The condition as the reader chose it: 检索“xyz”, 能源, A1 统计公报…. */
function conditionName({ facts: { filter }, typed, choices }: Props, drop: Loosening['drop']): string {
  if (drop === 'q') return `检索“${typed.text.trim()}”`
  const key = filter[drop]
  return `“${choices[drop].find((choice) => choice.key === key)?.name ?? key ?? ''}”`
}

/** Nothing fits: which one condition to let go of, and how many readings that gives. */
export function Loosen(props: Props) {
  const { facts, typed } = props
  const ways = loosenings(facts.rows, facts.filter, facts.found)
  const letGo = (drop: Loosening['drop']) => (drop === 'q' ? typed.type('') : facts.narrow({ [drop]: null }))
  return (
    <div className="page-width border-t border-ink py-6 text-[14px] leading-[1.75] 2xl:text-[17px]">
      <p className="font-bold">没有符合全部条件的数据。</p>
      {ways.length > 0 ? (
        <ul className="mt-1">
          {ways.map(({ drop, count }) => (
            <li key={drop}>
              <button type="button" className="min-h-[44px] text-left text-gold-text underline" onClick={() => letGo(drop)}>
                {`去掉${conditionName(props, drop)}，有${count}条`}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-1 text-ink2">
          放宽任何一个条件都没有结果。可换用指标名、地名（汉字、拼音、首字母）、区划代码或原文里的数字再试；未找到的，可能在本站收录范围以外。
        </p>
      )}
    </div>
  )
}
