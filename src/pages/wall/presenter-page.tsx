import '~/later.css'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { darkTheme } from '~/charts/chart-theme'
import { ThemeContext } from '~/components/theme-context'
import type { Catalogue } from '~/domain/catalogue'
import type { Scene } from '~/domain/scene'
import { plainWords } from '~/selectors/words'
import { PresenterPreview } from './presenter-preview'
import { useWallKeys } from './use-show'
import { useTime } from './use-time'
import { openChannel, type WallChannel, type WallState } from './wall-channel'
import type { WallCommand } from './wall-keys'

/** How long a wall may take to answer, in milliseconds. */
const patience = 1500

/** The wall's state as it tells it; null until it does, `missing` where none answers. */
function useWall(): { readonly state: WallState | null; readonly missing: boolean; readonly send: (command: WallCommand) => void } {
  const [state, setState] = useState<WallState | null>(null)
  const [missing, setMissing] = useState(false)
  const channel = useRef<WallChannel | null>(null)
  useEffect(() => {
    const own = openChannel((message) => {
      if (message.type !== 'state') return
      setMissing(false)
      setState(message)
    })
    channel.current = own
    own?.send({ type: 'hello' })
    const timer = setTimeout(() => setMissing(true), patience)
    return () => {
      clearTimeout(timer)
      own?.close()
    }
  }, [])
  const send = useCallback((command: WallCommand) => channel.current?.send({ type: 'command', command }), [])
  return { state, missing: missing && state === null, send }
}

const buttons = [
  ['previous', '上一场'],
  ['pause', '暂停或继续'],
  ['next', '下一场'],
  ['blank', '黑屏'],
] as const

/** What is shown, what comes, what to say, and from which documents. */
export function PresenterPage({ catalogue }: { readonly catalogue: Catalogue }) {
  const { state, missing, send } = useWall()
  const time = useTime()
  useWallKeys(send)
  const scenes = useMemo(
    () => (state?.scenes ?? []).flatMap((id): Scene[] => [catalogue.scenes.get(id) ?? []].flat()),
    [catalogue, state?.scenes],
  )
  const current = state ? scenes[state.at] : undefined
  const next = state ? scenes[(state.at + 1) % scenes.length] : undefined
  return (
    <ThemeContext value={darkTheme}>
      <main data-theme="dark" aria-label="讲稿" className="grid min-h-screen content-start gap-6 bg-paper p-6 text-ink">
        <header className="flex flex-wrap items-baseline gap-x-6 text-[16px]">
          <h1 className="font-serif text-[22px] font-bold">{current?.title ?? '讲稿'}</h1>
          {state && (
            <span className="text-ink2">
              {state.at + 1}/{scenes.length}
              {state.held ? '　已停住' : ''}
              {state.blank ? '　黑屏' : ''}
            </span>
          )}
          <time className="ml-auto text-[28px] font-bold">{time}</time>
        </header>
        {missing && (
          <p role="alert" className="text-[16px] leading-[1.8]">
            没有找到放映窗口。请在同一个浏览器里打开
            <a href="#/wall" target="_blank" rel="noreferrer" className="text-gold-text underline">
              放映页
            </a>
            ，或在放映页按 H 查看按键；两个窗口要来自同一个网址或同一个文件。
          </p>
        )}
        <div className="flex flex-wrap gap-8">
          {current && <PresenterPreview catalogue={catalogue} scene={current} name="正在放映" width={768} />}
          {next && <PresenterPreview catalogue={catalogue} scene={next} name="下一场" width={480} />}
        </div>
        {current && current.notes !== '' && (
          <p className="max-w-[60em] text-[18px] leading-[1.8]">{plainWords(catalogue, current.notes)}</p>
        )}
        <nav aria-label="放映" className="flex flex-wrap gap-4 text-[16px]">
          {buttons.map(([type, name]) => (
            <button key={type} type="button" className="min-h-[44px] border border-rule2 px-4" onClick={() => send({ type })}>
              {name}
            </button>
          ))}
        </nav>
      </main>
    </ThemeContext>
  )
}
