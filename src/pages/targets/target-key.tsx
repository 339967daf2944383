import { useMemo } from 'react'
import { SourceOpener } from '~/components/words/source-number'
import { terms } from '~/domain/dataset/terms'
import type { TargetList } from '~/selectors/targets/select-target-list'
import { ScaleDrawing } from './scale-drawing'

const met: ReadonlySet<string> = new Set(['met', 'done', 'within'])

/** The row that explains all parts of a scale: one with a zone, a tick, and a bar that reaches it. */
function sampleOf({ groups }: TargetList) {
  const rows = groups.flatMap((group) => group.rows.map(({ judged }) => judged))
  return rows.find(({ zone, tick, status }) => zone && tick !== null && met.has(status.code))
}

/** 图例与评价规则: a scale of the list itself, what its parts mean, and the rules in words. */
export function TargetKey({ list }: { list: TargetList }) {
  const sample = useMemo(() => sampleOf(list), [list])
  return (
    <section
      aria-label={`图例与${terms.verdict}规则`}
      className="border-t border-ink pt-2.5 text-[12.5px] leading-[1.7] text-ink2 print:pt-1.5 print:text-[9.5px] print:leading-[1.5] 2xl:text-[16px]"
    >
      <h2 className="font-bold text-ink">{`图例与${terms.verdict}规则`}</h2>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1 md:flex-nowrap print:flex-nowrap">
        {sample && (
          // The sample explains the parts; its numbers open their sources in the list instead.
          <SourceOpener value={null}>
            <ScaleDrawing row={sample} place="key" />
          </SourceOpener>
        )}
        <p>{`金线为目标值，底色为达标区间，实条为${terms.actual}，末端进入底色即为达标；斜纹为部分时期数据，不与全年目标比较；零线上向左的三角表示低于零。`}</p>
      </div>
      <p className="mt-1">{`增速、总量分别对照。“左右”按目标值±10%掌握，控制目标按上限${terms.verdict}。预期性目标分“达到预期、低于预期”，约束性和工作目标分“完成、未完成”。`}</p>
    </section>
  )
}
