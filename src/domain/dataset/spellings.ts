import * as z from 'zod/mini'

/** `pinyin.json`: the syllables of every name that is searched, without tones and apart (yu ci qu; ü is v), generated from the other files. */
export const Spellings = z.record(z.string(), z.string())
export type Spellings = Readonly<z.infer<typeof Spellings>>
