import type { Elements } from '~/components/page/elements'
import { FaultBoundary } from '~/components/page/fault-boundary'
import { readerWords } from '~/lib/reader-error'

/** One figure's fault stays in its place: a sentence there, the rest of the page goes on. */
export function FigureBoundary({ name, children }: { name: string; children: Elements }) {
  const words = (error: unknown) => (
    <p role="alert" className="border-y border-rule py-4 text-[13px] text-ink2">
      {`“${name}”未能显示：${readerWords(error, '原因不明')}。页面其余部分不受影响；请刷新重试，或联系数据维护人员。`}
    </p>
  )
  return (
    <FaultBoundary of={name} renderFault={words}>
      {children}
    </FaultBoundary>
  )
}
