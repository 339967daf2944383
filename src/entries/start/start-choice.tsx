import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import '~/later.css'
import { Manifest } from '~/domain/dataset/manifest'
import { terms } from '~/domain/dataset/terms'
import { href } from '~/domain/link/href'
import { asOfWords } from '~/domain/period/format-period'

/** After how many seconds the wall begins where nobody chooses: a hall's machine that opens the file by itself has nobody at it. */
const patience = 20

const wall = href({ page: 'wall' })

/** The seconds left before the wall begins by itself; null once a key or a touch has shown that somebody is there. */
function useCountdown(): number | null {
  const [left, setLeft] = useState<number | null>(patience)
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => seconds && seconds - 1), 1000)
    const stop = () => {
      clearInterval(timer)
      setLeft(null)
    }
    for (const sign of ['keydown', 'pointerdown']) window.addEventListener(sign, stop, { once: true })
    return stop
  }, [])
  useEffect(() => {
    if (left === 0) location.hash = wall
  }, [left])
  return left
}

/** Full screen is given only for somebody's own act: this press. A browser that refuses shows the wall in its window. */
function fillScreen(): void {
  document.documentElement.requestFullscreen().catch(() => {})
}

const way = 'block border-t border-ink py-6 last:border-b 2xl:py-9'
const wayName = 'block text-[26px] leading-[1.4] font-bold underline decoration-1 underline-offset-[6px] 2xl:text-[40px]'
const wayWords = 'mt-1 block text-[15px] leading-[1.7] text-ink2 2xl:text-[22px]'

function StartChoice({ asOf, version }: Pick<Manifest, 'asOf' | 'version'>) {
  const left = useCountdown()
  return (
    <main className="mx-auto min-h-screen max-w-[920px] px-5 pt-[12vh] pb-8 2xl:max-w-[1280px]">
      <h1 className="font-serif text-[40px] leading-[1.3] font-bold 2xl:text-[64px]">晋中答卷</h1>
      <p className="pt-1 pb-7 text-[14px] leading-[1.7] text-ink2 tabular-nums 2xl:pb-10 2xl:text-[20px]">
        {`${asOfWords(asOf)}　版本 ${version}`}
      </p>
      <nav aria-label="打开方式">
        <a href={wall} className={way} onClick={fillScreen}>
          <b className={`${wayName} text-gold-text`}>{terms.wall}</b>
          <span className={wayWords}>全屏轮播，用于大厅和会场；按 Esc 退出全屏。</span>
        </a>
        <a href={href({ page: 'overview' })} className={way}>
          <b className={wayName}>打开看板</b>
          <span className={wayWords}>{`查数、看县情、看出处，做${terms.briefing}。`}</span>
        </a>
      </nav>
      <p className="min-h-[3.4em] pt-4 text-[14px] leading-[1.7] text-ink2 tabular-nums 2xl:text-[20px]">
        {left !== null && `${left}秒内不选，自动进入${terms.wall}。按任意键停止计时。`}
      </p>
    </main>
  )
}

/**
 * Asks whether the wall or the dashboard is wanted, with the data's day and version in sight; resolves when the address says it, at
 * once where it does so already (`#/wall` in the command line of a hall's machine).
 */
export function startChoice(manifest: unknown): Promise<void> {
  if (location.hash !== '') return Promise.resolve()
  const { asOf, version } = Manifest.parse(manifest)
  const place = document.createElement('div')
  document.body.append(place)
  const shown = createRoot(place)
  shown.render(<StartChoice asOf={asOf} version={version} />)
  return new Promise((resolve) => {
    const go = () => {
      shown.unmount()
      place.remove()
      resolve()
    }
    window.addEventListener('hashchange', go, { once: true })
  })
}
