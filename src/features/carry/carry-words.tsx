import { terms } from '~/domain/dataset/terms'
import { noSharedAddress } from '../shared-address'
import { ActionRow } from './action-row'
import { textAction, type CarryAction, type CarryWork } from './carry-actions'

interface Props {
  readonly work: CarryWork
  readonly busy: boolean
  readonly onRun: (action: CarryAction) => void
}

const citeActions = [
  textAction('复制参考文献', '参考文献（GB/T 7714—2015）', ({ citation }) => citation.gbt7714.join('\n')),
  textAction('复制引用语句', '引用语句', ({ citation }) => citation.sentence),
]

/** The figure's address, and how to cite it: the words themselves, and buttons that copy them. */
export function CarryWords({ work, ...shared }: Props) {
  const { citation, place } = work
  return (
    <>
      <ActionRow title="引用" actions={citeActions} {...shared} pictureReady noFiles="" />
      {place.link === '' && <p className="pb-3 text-[12.5px] leading-[1.6] text-ink2">{`${noSharedAddress}，图片和引用里都不写网址。`}</p>}
      <p className="pb-1 text-[12.5px] leading-[1.7] text-ink2">{terms.licence}</p>
      <details className="pb-3 text-[12.5px] leading-[1.7]">
        <summary className="min-h-[44px] cursor-pointer py-3 text-ink2">查看引用文字</summary>
        <ol className="list-decimal pl-6 break-all">
          {citation.gbt7714.map((entry) => (
            <li key={entry}>{entry}</li>
          ))}
        </ol>
        <p className="mt-2 break-all">{citation.sentence}</p>
      </details>
    </>
  )
}
