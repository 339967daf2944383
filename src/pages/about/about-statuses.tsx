import { useMemo } from 'react'
import { StatusTag } from '~/components/figure/status-tag'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import { asOfWords } from '~/domain/period/format-period'
import type { StatusCode } from '~/domain/target/status'
import { selectTargetList } from '~/selectors/targets/select-target-list'
import { statusRules } from './status-rules'

/** Of each verdict the first target that has it, with the rule as it is printed there. */
function useExamples(catalogue: Catalogue): ReadonlyMap<StatusCode, string> {
  return useMemo(() => {
    const rows = selectTargetList(catalogue).groups.flatMap((group) => group.rows.map(({ judged }) => ({ period: group.period, judged })))
    const examples = new Map<StatusCode, string>()
    for (const { period, judged } of rows) {
      const { status, short } = judged
      if (!examples.has(status.code)) examples.set(status.code, `${period}${short}：${status.rule}`)
    }
    return examples
  }, [catalogue])
}

/** Every verdict by its mark and its word, with its rule and one case of it. */
export function AboutStatuses({ catalogue }: { catalogue: Catalogue }) {
  const examples = useExamples(catalogue)
  return (
    <>
      <p>
        {`${terms.verdict}由程序按下表作出，算式列在${terms.verdict}旁边，以${asOfWords(catalogue.asOf)}为准，不随打开本页的日期变化。“左右”按目标值±10%掌握，控制目标按上限${terms.verdict}（3%左右，3.3%以内为控制在目标以内）。增速、总量分别对照。`}
      </p>
      <table className="w-full border-collapse text-[14px] leading-[1.65] 2xl:text-[17px]">
        <thead className="sr-only md:not-sr-only md:table-header-group">
          <tr className="border-b border-ink text-left text-[12.5px] text-ink2 2xl:text-[15px]">
            <th scope="col" className="w-[168px] py-1.5 font-normal 2xl:w-[220px]">
              {terms.verdict}
            </th>
            <th scope="col" className="w-[200px] py-1.5 font-normal 2xl:w-[260px]">
              用于
            </th>
            <th scope="col" className="py-1.5 font-normal">
              何时
            </th>
          </tr>
        </thead>
        <tbody>
          {statusRules.map(({ status, of, when }) => (
            <tr key={status.code} className="block border-b border-rule py-2 align-top md:table-row md:py-0">
              <th scope="row" className="block pr-3 text-left font-normal md:table-cell md:py-2">
                <StatusTag status={status} />
              </th>
              <td className="block pr-4 text-ink2 md:table-cell md:py-2">{of}</td>
              <td className="block md:table-cell md:py-2">
                <span>{`${when}。`}</span>
                {examples.has(status.code) && (
                  <span className="block text-[12.5px] text-ink2 2xl:text-[15px]">{`例：${examples.get(status.code) ?? ''}。`}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
