/**
 * What failed, in a Chinese sentence or clause for the reader. Every other error, the engine's own RangeErrors with it (a recursion
 * without end, a length that is no length), is a fault of the code, in words for who mends it.
 */
export class ReaderError extends Error {}

/**
 * What is asked for is not in the catalogue, most often since its file could not be loaded: it can be left out and named, and the rest
 * goes on.
 */
export class NotLoaded extends ReaderError {}

/** An error in words for the reader; `otherwise` where it has none. */
export const readerWords = (error: unknown, otherwise: string): string => (error instanceof ReaderError ? error.message : otherwise)
