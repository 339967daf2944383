import type { Id } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import { asOfWords } from '~/domain/period/format-period'
import { useCopied } from '~/features/copy-text'
import { embedFile, hasPng } from '~/outputs/embed/embed-address'
import type { FigureRecord } from '~/selectors/figure/kinds'

/** A figure's files as others download them, those that it has as PNG first: name, end of the file's name. */
const photographs = [
  { name: '微信用图（宽1080像素）', ending: 'post' },
  { name: '方形缩略图', ending: 'thumb' },
  { name: 'PNG', ending: 'png' },
] as const
const files = [
  { name: 'SVG', ending: 'svg' },
  { name: 'CSV', ending: 'csv' },
  { name: 'JSON', ending: 'json' },
] as const

/** Pictures and data for where neither frame nor link survives, and the words that go under such a picture. */
export function PostFiles({ record, id }: { record: FigureRecord; id: Id }) {
  const { said, copy } = useCopied()
  const notice = 'notice' in record ? record.notice : ''
  const caption = `${record.title}。来源：${record.sourceLine}。${asOfWords(record.asOf)}。${notice}`
  return (
    <section aria-label="公众号与文件">
      <h3 className="text-[14px] font-bold 2xl:text-[17px]">公众号与文件</h3>
      <p className="text-[12.5px] leading-[1.7] text-ink2 2xl:text-[15px]">
        {hasPng(record)
          ? '公众号和群聊不支持网页嵌入和链接：请用微信用图，图注随图粘贴。'
          : `公众号和群聊不支持网页嵌入和链接：请按图下的“${terms.exporting}”，在“图片、数据、引用”里下载微信用图或PNG，图注随图粘贴。`}
      </p>
      <div className="flex flex-wrap items-center gap-x-5 text-[14px] 2xl:text-[16px]">
        {[...(hasPng(record) ? photographs : []), ...files].map(({ name, ending }) => (
          <a
            key={ending}
            className="inline-flex min-h-[44px] items-center text-gold-text underline"
            href={`embed/${embedFile(id, ending)}`}
            download
          >
            {name}
          </a>
        ))}
        <button type="button" className="min-h-[44px] font-bold text-gold-text underline" onClick={() => copy('图注', caption)}>
          复制图注
        </button>
      </div>
      <p role="status" className="text-[12.5px] text-ink2 2xl:text-[15px]">
        {said}
      </p>
    </section>
  )
}
