import type { ReactElement } from 'react'

/**
 * What a component may be given, or give, to place among others: elements, no text of its own. A page translator takes bare text nodes
 * out of the page, and React, which holds on to them, then writes where nobody reads.
 */
export type Elements = ReactElement | boolean | null | undefined | readonly Elements[]
