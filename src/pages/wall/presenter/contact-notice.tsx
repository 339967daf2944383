import type { WallOptions } from '~/domain/link/wall-link'
import { wallHref } from '~/pages/wall/wall-href'
import type { WallLine } from './use-wall-line'

interface Props {
  readonly contact: WallLine['contact']
  readonly faults: readonly string[]
  readonly options: WallOptions
  readonly items: string
}

const why: Readonly<Partial<Record<Props['contact'], string>>> = {
  silent: '没有找到展示窗口。讲稿窗口和展示窗口要在同一个浏览器里，来自同一个网址或同一个文件。',
  none: '这个浏览器不能在两个窗口之间传话，讲稿不会跟着展示走。',
}

/** That no wall answers, what to do about it, and that this window turns its own pages until one does; what is wrong with a list. */
export function ContactNotice({ contact, faults, options, items }: Props) {
  const words = why[contact]
  return (
    <>
      {words !== undefined && (
        <p role="alert" className="flex flex-wrap items-center gap-x-6 border-b border-rule px-5 py-2 leading-[1.7]">
          <span className="min-w-0">{`${words}在此之前，按键和按钮只翻这个窗口的讲稿。`}</span>
          <a
            href={wallHref('', options, items)}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-[44px] items-center text-gold-text underline"
          >
            打开展示窗口
          </a>
        </p>
      )}
      {faults.length > 0 && (
        <p role="status" className="border-b border-rule px-5 py-2 leading-[1.7] text-ink2">
          {faults.join('')}
        </p>
      )}
    </>
  )
}
