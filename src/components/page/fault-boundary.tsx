import { Component } from 'react'
import { readerWords } from '~/lib/reader-error'
import type { Elements } from './elements'

/** One figure's fault stays in its place: a sentence there, the rest of the page goes on. */
export function FigureBoundary({ name, children }: { name: string; children: Elements }) {
  const words = (error: unknown) => (
    <p role="alert" className="border-y border-rule py-4 text-[13px] text-ink2">
      {`“${name}”未能显示：${readerWords(error, '原因不明')}。页面其余部分不受影响；请刷新重试，或联系数据维护人员。`}
    </p>
  )
  return (
    <FaultBoundary of={name} renderFault={words}>
      {children}
    </FaultBoundary>
  )
}

interface Props {
  /** Another one in the same place is tried anew. */
  readonly of: unknown
  readonly children: Elements
  /** What is rendered instead of what threw; null hands the error on to the boundary above. */
  readonly renderFault: (error: unknown, again: () => void) => Elements
}

interface State {
  readonly of: unknown
  readonly fault: { readonly error: unknown } | null
}

/** A fault stays in its place: what is rendered for it takes the place, and the rest of the page goes on. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { of: this.props.of, fault: null }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { fault: { error } }
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.of === state.of ? null : { of: props.of, fault: null }
  }

  override render() {
    const { fault } = this.state
    if (fault === null) return this.props.children
    const shown = this.props.renderFault(fault.error, () => this.setState({ fault: null }))
    if (shown === null) throw fault.error
    return shown
  }
}
