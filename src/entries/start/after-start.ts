import { followRelease } from '~/entries/release/follow-release'
import { keepCopy } from '~/entries/release/keep-copy'

// What a page needs only when it is there.
followRelease()
keepCopy()
