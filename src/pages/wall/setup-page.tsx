import '~/later.css'
import { useState } from 'react'
import { QrCode } from '~/components/qr-code'
import type { Catalogue } from '~/domain/catalogue'
import { copyText } from '~/features/copy-text'
import { defaultWall, formatWall, parseWall, type WallOptions } from '~/state/wall-link'
import { SceneChoices } from './scene-choices'
import { WallChoices } from './wall-choices'

/** The address of a wall of these options; without the code where this page has none that another machine could open. */
const addressOf = (options: WallOptions): string => {
  const query = formatWall(options)
  return `${window.location.href.replace(/#.*$/, '')}#/wall${query === '' ? '' : `?${query}`}`
}

/** Where an operator chooses what a wall shows and how, and takes the link away: as words, as a code, or to open it here. */
export function SetupPage({ catalogue, asked }: { readonly catalogue: Catalogue; readonly asked: string }) {
  const [options, setOptions] = useState(() => ({ ...defaultWall, ...parseWall(asked) }))
  const [said, setSaid] = useState('')
  const address = addressOf(options)
  const copy = async () => setSaid((await copyText(address)) ? '已复制链接' : '没有复制成功，请自行选取上面的链接')
  return (
    <main aria-label="大屏设置" className="mx-auto grid max-w-[1286px] gap-8 p-6 text-[15px] leading-[1.8]">
      <header>
        <h1 className="font-serif text-[27px] font-bold">大屏设置</h1>
        <p className="text-ink2">
          选好场景和样式，把链接或二维码带到大屏的浏览器里打开，按 F 进入全屏。数据截至 {catalogue.asOf.slice(0, 7)}。
          <a href="#/" className="text-gold-text underline">
            返回总览
          </a>
        </p>
      </header>
      <SceneChoices catalogue={catalogue} options={options} onOptions={setOptions} />
      <WallChoices catalogue={catalogue} options={options} onOptions={setOptions} />
      <section aria-label="链接" className="flex flex-wrap items-center gap-6 border-t border-ink pt-4">
        {/^https?:/.test(address) && <QrCode text={address} className="block h-[160px] w-[160px]" />}
        <div className="min-w-0 flex-1">
          <input
            readOnly
            aria-label="大屏链接"
            value={address}
            className="w-full border-b border-rule bg-wash px-3 py-2 font-mono text-[13px]"
          />
          <p className="mt-2 flex flex-wrap gap-x-6">
            <button type="button" className="min-h-[44px] font-bold text-gold-text underline" onClick={() => void copy()}>
              复制链接
            </button>
            <a href={address} className="inline-flex min-h-[44px] items-center font-bold text-gold-text underline">
              在这里放映
            </a>
            <a
              href="#/wall/presenter"
              target="_blank"
              rel="noreferrer"
              className="inline-flex min-h-[44px] items-center text-gold-text underline"
            >
              讲稿窗口
            </a>
            <span role="status" className="self-center text-ink2">
              {said}
            </span>
          </p>
        </div>
      </section>
    </main>
  )
}
