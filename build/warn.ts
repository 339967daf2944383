import type { Node } from 'postcss'

/** Tells the person who builds that a rule could not be carried over whole to old browsers. */
export type Warn = (text: string, node: Node) => void
