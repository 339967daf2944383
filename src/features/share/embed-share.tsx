import '~/later.css'
import { useMemo, useState } from 'react'
import { ChoiceBar } from '~/components/choice-bar'
import type { Id } from '~/domain/id'
import type { FigureRecord } from '~/selectors/figure-record'
import { embedCodesOf } from './embed-codes-of'
import { plainLook, type EmbedLook } from './embed-look'
import { EmbedPreview } from './embed-preview'
import { PostFiles } from './post-files'
import { ShareCodeBlock } from './share-code-block'

const themes = [
  { key: 'auto', name: '随读者系统' },
  { key: 'light', name: '浅色' },
  { key: 'dark', name: '深色' },
] as const
const shown = [
  { key: 'yes', name: '显示' },
  { key: 'no', name: '不显示' },
] as const

const parts = [
  { key: 'headline', name: '标题' },
  { key: 'background', name: '底色' },
] as const

function LookChoices({ look, onLook }: { look: EmbedLook; onLook: (look: EmbedLook) => void }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-8 gap-y-2 text-[13px] 2xl:text-[16px]">
      <div className="flex gap-3">
        <span className="text-ink3">配色</span>
        <ChoiceBar label="嵌入的配色" choices={themes} chosen={look.theme} onChoose={(theme) => onLook({ ...look, theme })} underline />
      </div>
      {parts.map(({ key: part, name }) => (
        <div key={part} className="flex gap-3">
          <span className="text-ink3">{name}</span>
          <ChoiceBar
            label={`嵌入的${name}`}
            choices={shown}
            chosen={look[part] ? 'yes' : 'no'}
            onChoose={(key) => onLook({ ...look, [part]: key === 'yes' })}
            underline
          />
        </div>
      ))}
    </div>
  )
}

/** The folder of embeds as others reach it; null where the page is a file on this machine. */
function embedFolder(): string | null {
  const folder = new URL('embed/', document.baseURI.replace(/#.*$/, ''))
  return /^https?:$/.test(folder.protocol) ? folder.href : null
}

/** Everything that puts a named figure on a page of somebody else: how it will look, the codes, the pictures for where no code survives. */
export function EmbedShare({ record, id }: { record: FigureRecord; id: Id }) {
  const [look, setLook] = useState(plainLook)
  const folder = useMemo(() => embedFolder(), [])
  if (folder === null)
    return <p className="text-[14px]">本页是从本机文件打开的，没有可供他人访问的网址；请在网站上打开本图再取嵌入代码。</p>
  return (
    <div className="grid gap-x-12 gap-y-6 xl:grid-cols-[minmax(0,722px)_minmax(0,1fr)]">
      <div className="min-w-0">
        <LookChoices look={look} onLook={setLook} />
        <div className="mt-3">
          <EmbedPreview record={record} id={id} look={look} />
        </div>
      </div>
      <div className="min-w-0">
        <ul className="border-t border-rule">
          {embedCodesOf(record, id, folder, look).map((share) => (
            <ShareCodeBlock key={share.name} share={share} />
          ))}
        </ul>
        <PostFiles record={record} id={id} />
      </div>
    </div>
  )
}
