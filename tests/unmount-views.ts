import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A state that comes is seen at once; one that a busy machine is late with must not fail for that.
configure({ asyncUtilTimeout: 60_000 })

// Testing Library does this by itself only where the test functions are globals.
afterEach(cleanup)
