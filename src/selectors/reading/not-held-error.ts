/**
 * A figure asks for what the catalogue does not hold, most often since its file could not be loaded: it can be left out and named, and the
 * rest goes on. The engine's own RangeErrors (a recursion without end, a length that is no length) are faults of the code, and no such thing.
 */
export class NotHeldError extends RangeError {}
