import '~/later.css'
import { useMemo, useState } from 'react'
import type { Catalogue } from '~/domain/catalogue'
import type { Id } from '~/domain/id'
import type { FigureRecord } from '~/selectors/figure-record'
import { EmbedChoices } from './embed-choices'
import { EmbedCite } from './embed-cite'
import { EmbedCodePicker } from './embed-code-picker'
import { embedCodesOf, type EmbedChoice } from './embed-codes-of'
import { plainLook } from './embed-look'
import { EmbedPreview } from './embed-preview'
import { PostFiles } from './post-files'
import { useFrozen } from './use-frozen'

/** The folder of embeds as others reach it; null where the page is a file on this machine. */
function embedFolder(): string | null {
  const folder = new URL('embed/', document.baseURI.replace(/#.*$/, ''))
  return /^https?:$/.test(folder.protocol) ? folder.href : null
}

interface Props {
  readonly catalogue: Catalogue
  readonly record: FigureRecord
  readonly id: Id
}

function Shared({ catalogue, record, id, folder }: Props & { folder: string }) {
  const [choice, setChoice] = useState<EmbedChoice>({ look: plainLook, version: null })
  const { version } = catalogue
  return (
    <div className="grid gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,722px)_minmax(0,1fr)] lg:grid-rows-[auto_1fr] xl:gap-x-12">
      <div className="min-w-0">
        <EmbedChoices choice={choice} version={version} offered={useFrozen(version, id)} onChoice={setChoice} />
      </div>
      <div className="min-w-0 lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <EmbedCodePicker codes={embedCodesOf(record, id, folder, choice)} />
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

/** Everything that puts a named figure on a page of somebody else: how it will look, the codes, the pictures for where no code survives. */
export function EmbedOffer(props: Props) {
  const folder = useMemo(() => embedFolder(), [])
  return folder === null ? (
    <p className="text-[14px] leading-[1.7]">本页是从本机文件打开的，没有可供他人访问的网址；请在网站上打开本图再取嵌入代码。</p>
  ) : (
    <Shared {...props} folder={folder} />
  )
}
