import { quartiles } from './quartiles'

/** The middle of some numbers; of an even count the mean of the two middle ones. NaN of none. */
export const median = (values: readonly number[]): number => quartiles(values).median
