import { Component } from 'react'
import type { Elements } from './elements'

interface Props {
  readonly name: string
  readonly children: Elements
}

interface State {
  readonly name: string
  readonly message: string | null
}

/**
 * One figure's fault stays in its place: a sentence there, the rest of the page goes on. Another figure in the same place
 * (another `name`) is tried anew.
 */
export class FigureBoundary extends Component<Props, State> {
  override state: State = { name: this.props.name, message: null }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { message: error instanceof Error ? error.message : '原因不明' }
  }

  static getDerivedStateFromProps({ name }: Props, state: State): State | null {
    return name === state.name ? null : { name, message: null }
  }

  override render() {
    const { message } = this.state
    if (message === null) return this.props.children
    return (
      <p role="alert" className="border-y border-rule py-4 text-[13px] text-ink2">
        {`“${this.props.name}”未能显示：${message}。页面其余部分不受影响；请刷新重试，或联系数据维护人员。`}
      </p>
    )
  }
}
