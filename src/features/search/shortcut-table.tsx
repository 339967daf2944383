import { Fragment } from 'react'
import { useStore } from 'zustand'
import { terms } from '~/domain/dataset/terms'
import { usePageStores } from '../page-stores'

/** What a key does; keys that do the same are listed together. */
type Shortcut = readonly [keys: readonly string[], does: string]

const groups: readonly (readonly [name: string, shortcuts: readonly Shortcut[]])[] = [
  [
    '任何页面',
    [
      [['/', 'Ctrl + K'], '打开搜索'],
      [['?'], '列出快捷键'],
      [['Esc'], '关闭搜索、出处或弹出的面板，焦点回到原处'],
      [['Tab', 'Shift + Tab'], '到下一处、上一处；第一处是“跳到正文”'],
      [['Alt + ←', 'Alt + →'], '撤销、恢复所作的选择，返回、前进一页'],
      [['Ctrl + P'], '打印本页，图重排为纸面'],
      [['Ctrl + +', 'Ctrl + -'], '放大、缩小页面'],
    ],
  ],
  [
    '搜索',
    [
      [['↑', '↓'], '选择'],
      [['Enter'], '前往'],
    ],
  ],
  [
    '数字与地图',
    [
      [['Enter', '空格'], '在数字上：打开出处；在按钮上：按下'],
      [['↑ ↓ ← →'], '在地图上：按行政区划顺序移到下一个、上一个县（区、市）'],
      [['Home', 'End'], '在地图上：到第一个、最后一个'],
      [['Enter', '空格'], '在地图上：选择该县（区、市）'],
    ],
  ],
  [
    terms.wall,
    [
      [['F11'], '铺满屏幕，再按一次还原'],
      [['Alt + ←'], `离开${terms.wall}，回到原来的页面`],
      [['←', '→', '空格'], `展示${terms.briefing}时：前一幅、后一幅，暂停或继续；Esc退出`],
    ],
  ],
]

/** The keys of one letter may be in the way of speech and of other tools, so they can be switched off. */
function SingleKeys() {
  const { settings } = usePageStores()
  const keys = useStore(settings, (state) => state.keys)
  return (
    <label className="flex print:hidden min-h-[44px] items-center gap-3 text-[13.5px]">
      <input
        type="checkbox"
        className="h-[18px] w-[18px] shrink-0 accent-[var(--color-bar)]"
        checked={keys === 'on'}
        onChange={(event) => settings.setState({ keys: event.target.checked ? 'on' : 'off' })}
      />
      启用单键快捷键（/ 与 ?）。语音输入或读屏软件占用这两个键时可以关闭，Ctrl + K 不受影响。
    </label>
  )
}

/** Every key and what it does, in groups. */
export function ShortcutTable() {
  return (
    <div>
      <table className="w-full border-collapse text-[13.5px] leading-[1.6]">
        <thead className="sr-only">
          <tr>
            <th scope="col">按键</th>
            <th scope="col">作用</th>
          </tr>
        </thead>
        {groups.map(([name, shortcuts]) => (
          <tbody key={name} className="border-b-[7px] border-transparent">
            <tr>
              <th colSpan={2} scope="rowgroup" className="border-t border-rule pt-2.5 pb-0.5 text-left text-[12px] font-normal text-ink2">
                {name}
              </th>
            </tr>
            {shortcuts.map(([keys, does]) => (
              <tr key={keys.join() + does} className="align-top">
                <th scope="row" className="w-[132px] py-[3px] pr-3 text-left font-normal">
                  {keys.map((key, index) => (
                    <Fragment key={key}>
                      {index > 0 && '　'}
                      <kbd className="border-b border-rule2 font-sans font-bold whitespace-nowrap">{key}</kbd>
                    </Fragment>
                  ))}
                </th>
                <td className="py-[3px]">{does}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <SingleKeys />
    </div>
  )
}
