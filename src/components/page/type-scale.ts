import { createContext } from 'react'

/** 大字: what sizes of type are multiplied by; src/styles.css has the same number. */
export const largeScale = 1.25

/** How much larger than usual the type of drawings is. */
export const TypeScaleContext = createContext(1)
