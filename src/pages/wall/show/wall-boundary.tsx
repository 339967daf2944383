import { Component } from 'react'
import type { Elements } from '~/components/page/elements'

interface Props {
  readonly children: Elements
}

interface State {
  readonly message: string | null
}

/** How long a wall that failed altogether waits before it is built anew, in milliseconds. */
const pause = 5000

/** A wall that nobody looks after comes back by itself, whatever it was that failed. */
export class WallBoundary extends Component<Props, State> {
  override state: State = { message: null }
  private timer: ReturnType<typeof setTimeout> | undefined

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : '原因不明' }
  }

  override componentDidCatch(): void {
    this.timer = setTimeout(() => this.setState({ message: null }), pause)
  }

  override componentWillUnmount(): void {
    clearTimeout(this.timer)
  }

  override render() {
    const { message } = this.state
    if (message === null) return this.props.children
    return (
      <p role="alert" className="pt-16 text-[18px] leading-[1.8] text-ink2">
        {`画面出错，${pause / 1000}秒后重新开始：${message}`}
      </p>
    )
  }
}
