import '~/later.css'
import { Dialog } from '@base-ui/react/dialog'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Catalogue } from '~/domain/catalogue'
import { searchId } from '~/selectors/search-entries'
import { copyText } from '../copy-text'
import { useWholeData } from '../whole-data'
import type { Search } from './build-search'
import { paletteEntries } from './palette-entries'
import { firstGroups, foundGroups, type PaletteGroup } from './palette-groups'
import { listId, optionId, PaletteList } from './palette-list'
import { factsLink, goingTo, useGoing, type Going } from './use-going'
import { usePinyin } from './use-pinyin'
import { useSearch } from './use-search'

interface Props {
  readonly catalogue: Catalogue
  readonly onClose: () => void
  /** Opens the list of keys in the palette's place. */
  readonly onShortcuts: () => void
}

/** The line under what was found that looks for the same text among all readings. */
const everywhere = searchId('page', 'everywhere')

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

function NothingFound({ text }: { text: string }) {
  return (
    <div className="border-b border-rule px-5 py-4 text-[13.5px] leading-[1.8]">
      <p>没有找到“{text.trim().slice(0, 40)}”。</p>
      <p className="text-ink2">
        可以搜：县（区、市）、指标、图和来源的名称，拼音或拼音首字母（yuci、yc），英文名，行政区划代码（140702），页面上的数字（2458.8）。多个词之间用空格分开。
      </p>
    </div>
  )
}

/** What stands in the list for a text, with the way to all readings at its end; null while the search is being built. */
function useGroups(catalogue: Catalogue, search: Search | null, text: string): readonly PaletteGroup[] | null {
  return useMemo(() => {
    if (text.trim() === '') return firstGroups(catalogue)
    if (!search) return null
    const all = { id: everywhere, name: `在“数据与出处”中查找“${text.trim().slice(0, 40)}”`, aside: '全部读数' }
    return [...foundGroups(catalogue, search, text), { name: '全部数据', options: [all], more: 0 }]
  }, [catalogue, search, text])
}

const said = (groups: readonly PaletteGroup[]) => {
  const count = groups.reduce((sum, { options, more }) => sum + options.length + more, -1)
  return count === 0 ? '没有找到' : `找到${count}项`
}

/** 搜索: goes to any region, indicator, figure, source, reading or page by a few keys; Esc closes and gives the focus back. */
export function CommandPalette({ catalogue, onClose, onShortcuts }: Props) {
  const waiting = useWholeData(catalogue, true)
  const spellings = usePinyin(catalogue.version)
  const search = useSearch(waiting ? null : paletteEntries(catalogue, spellings))
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [copied, setCopied] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const leaving = useRef(false)
  const go = useGoing()
  const groups = useGroups(catalogue, search, text)
  const ids = useMemo(() => (groups ?? []).flatMap(({ options }) => options.map(({ id }) => id)), [groups])
  const active = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null)

  const follow = async (going: Going) => {
    if (going.kind === 'action' && going.action === 'copy') {
      const done = await copyText(location.href)
      field.current?.focus()
      setCopied(done ? '已复制本页链接' : `没有复制成功，请手动选取：${location.href}`)
      return
    }
    if (going.kind === 'action' && going.action === 'shortcuts') {
      onShortcuts()
      return
    }
    leaving.current = going.kind === 'link'
    onClose()
    // The dialog gives the focus back first: what opens now, a sheet or the print dialog, returns to the same place.
    setTimeout(() => go(going))
  }
  const choose = (id: string) => void follow(id === everywhere ? { kind: 'link', href: factsLink(text.trim()) } : goingTo(catalogue, id))
  const step = (by: number) => {
    const at = active === null ? -1 : ids.indexOf(active)
    setChosen(ids[(at + by + ids.length) % ids.length] ?? null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and the arrows belong to an input method while it composes.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      step(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter' && active !== null) {
      event.preventDefault()
      choose(active)
    }
  }
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed top-0 left-0 z-20 h-full w-full bg-paper opacity-75" />
        <Dialog.Popup
          initialFocus={field}
          finalFocus={() => (leaving.current ? document.querySelector('main') : true)}
          className="fixed top-0 left-0 z-20 flex h-full w-full flex-col border-ink bg-sheet text-ink md:top-[9vh] md:left-1/2 md:h-auto md:max-h-[82vh] md:w-[640px] md:-translate-x-1/2 md:border"
        >
          <Dialog.Title className="sr-only">搜索</Dialog.Title>
          <div className="flex shrink-0 items-center border-b border-ink">
            <input
              ref={field}
              type="text"
              role="combobox"
              aria-label="搜索指标、地名、图、来源或数字"
              aria-expanded={ids.length > 0}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={active === null ? undefined : optionId(ids.indexOf(active))}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="go"
              placeholder="指标、地名、图、来源或数字，拼音首字母亦可"
              value={text}
              onChange={(event) => {
                setText(event.target.value)
                setChosen(null)
                setCopied('')
              }}
              onKeyDown={onKeyDown}
              className="min-h-[56px] min-w-0 flex-1 bg-transparent px-5 text-[17px] outline-none placeholder:text-ink3"
            />
            <Dialog.Close aria-label="关闭搜索" className="h-[56px] w-[52px] shrink-0 text-[20px] leading-none">
              ✕
            </Dialog.Close>
          </div>
          {groups?.length === 1 && <NothingFound text={text} />}
          {groups ? <PaletteList groups={groups} active={active} onPoint={setChosen} onChoose={choose} /> : <Coming />}
          <p className="flex shrink-0 flex-wrap justify-between gap-x-5 border-t border-rule px-5 py-2 text-[12px] text-ink2">
            <span className="hidden md:inline">↑ ↓ 选择　Enter 前往　Esc 关闭</span>
            <span role="status">{copied || (groups && text.trim() !== '' ? said(groups) : '')}</span>
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
