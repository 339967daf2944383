import '~/later.css'
import { Dialog } from '@base-ui/react/dialog'
import { useEffect, useRef, useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { copyText } from '../copy-text'
import { noSharedAddress, sharedHere } from '../shared-address'
import { focusBefore, focusSearch } from './early-text'
import { PaletteField } from './palette-field'
import type { PaletteGroup } from './palette-groups'
import { PaletteList } from './palette-list'
import { factsLink, goingTo, useGoing, type Going } from './use-going'
import { everywhere, usePalette } from './use-palette'

export { whenComposed } from './early-text'

interface Props {
  readonly catalogue: Catalogue
  readonly onClose: () => void
  /** Opens the list of keys in the palette's place. */
  readonly onShortcuts: () => void
}

const shapes = ['w-[46%]', 'w-[62%]', 'w-[38%]', 'w-[54%]', 'w-[42%]', 'w-[58%]']

/** The shape of the list while the names are on their way. */
function Coming() {
  return (
    <div aria-busy="true" className="px-5 py-3">
      <p className="mb-2 text-[12px] text-ink2">正在读取全部名称，输入的内容会保留……</p>
      {shapes.map((width) => (
        <div key={width} className="flex min-h-[44px] items-center">
          <div className={`h-[14px] bg-wash ${width}`} />
        </div>
      ))}
    </div>
  )
}

function NothingFound({ catalogue, text }: { catalogue: Catalogue; text: string }) {
  const { name = '', pinyin = '', adcode = '' } = catalogue.counties[0] ?? {}
  return (
    <div className="border-b border-rule px-5 py-4 text-[13.5px] leading-[1.8]">
      <p>{`没有找到“${text.slice(0, 40)}”。`}</p>
      <p className="text-ink2">
        {`可以搜县（区、市）、指标、图和来源的名称，它们的拼音、拼音首字母和英文名，行政区划代码，页面上的数字；多个词之间用空格分开。如“${name}”也可以写作${pinyin.toLowerCase()}、${adcode}。`}
      </p>
    </div>
  )
}

/** How many were found, the line to all readings not counted. */
function foundWords(groups: readonly PaletteGroup[]): string {
  const count = groups.reduce((sum, { options, more }) => sum + options.length + more, -1)
  return count === 0 ? '没有找到' : `找到${count}项`
}

/** Copies the page's address: the one that others can open, else the one that this machine can. Answers with what was done. */
async function copyLink(): Promise<string> {
  const shared = sharedHere()
  const address = shared || location.href
  if (!(await copyText(address))) return `没有复制成功，请手动选取：${address}`
  return shared === '' ? `已复制，这个链接只在本机有用：${noSharedAddress}` : '已复制本页链接'
}

/** What choosing an option does; `said` is what was done without leaving the palette. */
function useChoice({ catalogue, onClose, onShortcuts }: Props) {
  const leaving = useRef(false)
  const [said, setSaid] = useState('')
  const go = useGoing()
  const follow = async (going: Going) => {
    if (going.kind === 'action' && going.action === 'shortcuts') return onShortcuts()
    if (going.kind === 'action' && going.action === 'copy') {
      return setSaid(await copyLink())
    }
    leaving.current = going.kind === 'link'
    onClose()
    // The dialog gives the focus back first: what opens now, a sheet or the print dialog, returns to the same place.
    setTimeout(() => go(going))
  }
  const choose = (id: string, text: string) =>
    void follow(id === everywhere ? { kind: 'link', href: factsLink(text) } : goingTo(catalogue, id))
  /** Where the focus goes: into the page that is gone to, else back to where it was. */
  const focusAfter = () => (leaving.current ? document.querySelector('main') : focusBefore())
  useEffect(() => () => focusSearch(), [])
  return { choose, focusAfter, said }
}

/** 搜索: goes to any region, indicator, figure, source, reading or page by a few keys; Esc closes and gives the focus back. */
export function CommandPalette(props: Props) {
  const field = useRef<HTMLInputElement>(null)
  const { choose, focusAfter, said } = useChoice(props)
  const { typed, text, groups, active, activeIndex, point, type, step, enter } = usePalette(props.catalogue, choose)
  return (
    <Dialog.Root open onOpenChange={(open) => open || props.onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed top-0 left-0 z-20 h-full w-full bg-paper opacity-75" />
        <Dialog.Popup
          initialFocus={field}
          finalFocus={focusAfter}
          className="fixed top-0 left-0 z-20 flex h-full w-full flex-col border-ink bg-sheet text-ink md:top-[9vh] md:left-1/2 md:h-auto md:max-h-[82vh] md:w-[640px] md:-translate-x-1/2 md:border"
        >
          <Dialog.Title className="sr-only">搜索</Dialog.Title>
          <div className="flex shrink-0 items-center border-b border-ink">
            <PaletteField ref={field} typed={typed} activeIndex={activeIndex} onType={type} onStep={step} onEnter={enter} />
            <Dialog.Close aria-label="关闭搜索" className="h-[56px] w-[52px] shrink-0 text-[20px] leading-none">
              ✕
            </Dialog.Close>
          </div>
          {text !== '' && groups?.length === 1 && <NothingFound catalogue={props.catalogue} text={text} />}
          {groups ? <PaletteList groups={groups} active={active} onPoint={point} onChoose={(id) => choose(id, text)} /> : <Coming />}
          <p className="flex shrink-0 flex-wrap justify-between gap-x-5 border-t border-rule px-5 py-2 text-[12px] text-ink2">
            <span className="hidden md:inline">↑ ↓ 选择　Enter 前往　Esc 关闭</span>
            <span role="status">{said || (groups && text !== '' ? foundWords(groups) : '')}</span>
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
