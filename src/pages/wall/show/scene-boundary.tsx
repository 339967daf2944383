import { Component } from 'react'
import type { Elements } from '~/components/page/elements'

interface Props {
  readonly name: string
  readonly onFault: (name: string, message: string) => void
  readonly children: Elements
}

interface State {
  readonly name: string
  readonly failed: boolean
}

/** A scene that throws leaves its layer empty and is reported; another scene in the same layer is tried anew. */
export class SceneBoundary extends Component<Props, State> {
  override state: State = { name: this.props.name, failed: false }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  static getDerivedStateFromProps({ name }: Props, state: State): State | null {
    return name === state.name ? null : { name, failed: false }
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFault(this.props.name, error instanceof Error ? error.message : '原因不明')
  }

  override render() {
    return this.state.failed ? null : this.props.children
  }
}
