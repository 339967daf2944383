import { useEffect, useState } from 'react'
import { asOfWords } from '~/domain/period/format-period'
import { timeOfDay, useTime } from '~/pages/wall/clock'
import type { WallSize } from '~/pages/wall/layout/wall-size'

/** What went wrong last, in small type at the upper edge, above everything that the wall says; it goes when a round went well. */
export function WallLog({
  fault,
  size: { u, margin, line },
}: {
  readonly fault: string
  readonly size: Pick<WallSize, 'u' | 'margin' | 'line'>
}) {
  if (fault === '') return null
  return (
    <p
      role="status"
      className="fixed top-0 overflow-hidden text-ellipsis whitespace-nowrap text-ink3"
      style={{ left: margin, width: line, fontSize: Math.max(11, 0.7 * u), lineHeight: 1.4 }}
    >
      {fault}
    </p>
  )
}

interface Props {
  readonly version: string
  readonly asOf: string
  /** What is wrong now; '' where nothing is. */
  readonly fault: string
  /** What of the wall's options was passed over; '' where all hold. */
  readonly passedOver: string
}

/** The heap in use in megabytes, where the browser tells it. */
function heapSize(): string {
  const memory: unknown = 'memory' in performance ? performance.memory : null
  if (typeof memory !== 'object' || memory === null || !('usedJSHeapSize' in memory)) return '未提供'
  return `${Math.round(Number(memory.usedJSHeapSize) / 1_048_576)}MB`
}

function uptime(): string {
  const minutes = Math.floor(performance.now() / 60_000)
  return `${Math.floor(minutes / 1440)}天${Math.floor((minutes % 1440) / 60)}时${minutes % 60}分`
}

const reasonOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason))

/** The last thing that went wrong, with the time of day, also when it is over; what nobody caught counts too. */
function useLastFault(fault: string): string {
  const [last, setLast] = useState('')
  const [known, setKnown] = useState('')
  const time = useTime()
  if (fault !== known) {
    setKnown(fault)
    if (fault !== '') setLast(`${time} ${fault}`)
  }
  useEffect(() => {
    const note = (text: string) => setLast(`${timeOfDay(new Date())} ${text}`)
    const onError = ({ message }: ErrorEvent) => note(message)
    const onRejection = ({ reason }: PromiseRejectionEvent) => note(reasonOf(reason))
    window.addEventListener('error', onError)
    window.addEventListener('unhandledrejection', onRejection)
    return () => {
      window.removeEventListener('error', onError)
      window.removeEventListener('unhandledrejection', onRejection)
    }
  }, [])
  return last
}

/** How the wall is, for who looks after it: data version and date, since when, memory, the last fault. */
export function StatusCorner({ version, asOf, fault, passedOver }: Props) {
  const [, beat] = useState(0)
  const last = useLastFault(fault)
  useEffect(() => {
    const timer = setInterval(() => beat((count) => count + 1), 5000)
    return () => clearInterval(timer)
  }, [])
  return (
    <p className="fixed top-0 right-0 z-20 bg-wash px-2 font-mono text-[11px] leading-[1.6] text-ink2">
      {`版本 ${version}　${asOfWords(asOf)}　已运行 ${uptime()}　内存 ${heapSize()}　${last === '' ? '无故障' : `最近故障：${last}`}${passedOver === '' ? '' : `　设置：${passedOver}`}`}
    </p>
  )
}
