import '~/later.css'
import { useQuery } from '@tanstack/react-query'
import { useState, use } from 'react'
import { frozenQuery } from '~/data/late-queries'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { isFrozen } from '~/domain/figure/frozen-list'
import { PageRead } from '~/features/full-data'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { noSharedAddress, sharedBase } from '../shared-address'
import { EmbedChoices } from './embed-choices'
import { EmbedCite } from './embed-cite'
import { EmbedCodePicker } from './embed-code-picker'
import { embedCodesOf, type EmbedChoice, plainLook } from './embed-codes-of'
import { EmbedPreview } from './embed-preview'
import { PostFiles } from './post-files'

/** Whether a figure can be had as this version of the data has it, for good; null until that is known. A list that cannot be read offers none. */
function useFrozen(version: string, id: Id): boolean | null {
  const read = use(PageRead)
  if (!read) throw new Error('PageRead 不在这一层之上，无法读取文件')
  const { data, isPending } = useQuery(frozenQuery(read))
  return isPending ? null : data !== undefined && isFrozen(data, version, id)
}

/** The codes, under the address of the site; where there is none, why: a code that others cannot open is an empty frame in their page. */
function Codes({ record, id, choice }: { record: FigureRecord; id: Id; choice: EmbedChoice }) {
  const base = sharedBase()
  if (base !== '') return <EmbedCodePicker codes={embedCodesOf(record, id, new URL('embed/', base).href, choice)} />
  return (
    <p className="text-[14px] leading-[1.7] 2xl:text-[16px]">
      {`${noSharedAddress}，嵌入代码贴到别的网页里打不开，所以这里不给。请在网站上打开本图再取；图片和数据可以在下面下载。`}
    </p>
  )
}

interface Props {
  readonly catalogue: Catalogue
  readonly record: FigureRecord
  readonly id: Id
}

/** Everything that puts a figure with an embed on a page of somebody else: how it will look, the codes, the pictures for where no code survives. */
function Shared({ catalogue, record, id }: Props) {
  const [choice, setChoice] = useState<EmbedChoice>({ look: plainLook, version: null })
  const { version } = catalogue
  return (
    <div className="grid gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,722px)_minmax(0,1fr)] lg:grid-rows-[auto_1fr] xl:gap-x-12">
      <div className="min-w-0">
        <EmbedChoices choice={choice} version={version} offered={useFrozen(version, id)} onChoice={setChoice} />
      </div>
      <div className="min-w-0 lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <Codes record={record} id={id} choice={choice} />
        <div className="mt-4 border-t border-rule pt-3">
          <EmbedCite catalogue={catalogue} record={record} />
        </div>
        <div className="mt-3 border-t border-rule pt-3">
          <PostFiles record={record} id={id} />
        </div>
      </div>
      <EmbedPreview record={record} id={id} choice={choice} />
    </div>
  )
}

/** What puts a figure elsewhere; a page in one file has no embeds next to it, and says so. */
export function EmbedOffer(props: Props) {
  return window.location.protocol.startsWith('http') ? (
    <Shared {...props} />
  ) : (
    <p className="text-[14px] leading-[1.7]">本页是离线文件，旁边没有嵌入页；请在网站上打开本图再取嵌入代码。</p>
  )
}
