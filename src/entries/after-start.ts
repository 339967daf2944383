import { followRelease } from './follow-release'
import { keepCopy } from './keep-copy'

// What a page needs only when it is there.
followRelease()
keepCopy()
