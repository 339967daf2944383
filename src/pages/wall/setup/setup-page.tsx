import { useEffect, useState } from 'react'
import '~/later.css'
import { terms } from '~/domain/dataset/terms'
import { formatBriefing } from '~/domain/link/briefing-link'
import { href } from '~/domain/link/href'
import { parseWall } from '~/domain/link/wall-link'
import { asOfWords } from '~/domain/period/format-period'
import { ownBriefing } from '~/features/briefing/own-briefing'
import { useWallList, type WallProps } from '~/pages/wall/use-round'
import { wallHref } from '~/pages/wall/wall-href'
import { ListChoice } from './list-choice'
import { SceneChoices } from './scene-choices'
import { WallAddress } from './wall-address'
import { WallChoices } from './wall-choices'
import { WallFileChoice } from './wall-file-choice'
import { WallTrial } from './wall-trial'

/** What is chosen, kept in the address of this page so that it is there when the page is loaded anew. */
function useChosen(optionText: string, first: string) {
  const [options, setOptions] = useState(() => parseWall(optionText))
  const [items, setItems] = useState(first)
  const own = wallHref('setup', options, items)
  useEffect(() => window.history.replaceState(window.history.state, '', own), [own])
  return { options, setOptions, items, setItems }
}

/** The reader's own list, to be shown in the place of the data's scenes; nothing where it is empty. */
function OwnList({ onItems }: { readonly onItems: (items: string) => void }) {
  const own = ownBriefing.getState()
  return own.items.length === 0 ? null : (
    <p>
      <button
        type="button"
        className="inline-flex min-h-[44px] items-center text-gold-text underline underline-offset-4"
        onClick={() => onItems(formatBriefing(own))}
      >
        {`改放我的${terms.briefing}（${own.items.length}幅图）`}
      </button>
    </p>
  )
}

/** Where an operator chooses what a wall shows and how, sees it, and takes the link away: as words, as a code, or to open it here. */
export function SetupPage({ catalogue, optionText, items: first }: WallProps) {
  const { options, setOptions, items, setItems } = useChosen(optionText, first)
  const list = useWallList(catalogue, items)
  return (
    <main aria-label="大屏设置" className="page-width pt-6 pb-12 text-[15px] leading-[1.8] 2xl:text-[18px]">
      <h1 className="font-serif text-[28px] leading-[1.38] font-bold xl:text-[33px] 2xl:text-[47px]">大屏设置</h1>
      <p className="pt-1 pb-5 leading-[1.7] text-ink2">
        选择内容和样式，在大屏浏览器中打开链接或扫码，按F进入全屏。
        <span className="whitespace-nowrap">{`${asOfWords(catalogue.asOf)}。`}</span>
        <a
          href={href({ page: 'overview' })}
          className="inline-flex min-h-[44px] items-center px-1 text-gold-text underline underline-offset-4"
        >
          返回总览
        </a>
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-[56px] gap-y-9 lg:grid-cols-[minmax(0,1fr)_400px] xl:grid-cols-[minmax(0,1fr)_520px] xl:gap-x-[72px] 2xl:grid-cols-[minmax(0,1fr)_720px]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-6">
          {list ? (
            <ListChoice list={list} onDrop={() => setItems('')} />
          ) : (
            <>
              <SceneChoices catalogue={catalogue} options={options} onOptions={setOptions} />
              <OwnList onItems={setItems} />
            </>
          )}
          <WallChoices catalogue={catalogue} options={options} hasRegions={list === null} onOptions={setOptions} />
        </div>
        {/* What is chosen is seen while it is chosen, on a screen that has the height for all of it. */}
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-6 self-start lg:[@media(min-height:860px)]:sticky lg:[@media(min-height:860px)]:top-4">
          <WallTrial catalogue={catalogue} options={options} list={list} />
          <WallAddress hash={wallHref('', options, items)} presenter={wallHref('presenter', options, items)} />
          <WallFileChoice catalogue={catalogue} options={options} />
        </div>
      </div>
    </main>
  )
}
