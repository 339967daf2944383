import * as z from 'zod/mini'

/** A name that a row carries for good: small Latin letters, digits, hyphens and dots. */
export const Id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]*$/))
export type Id = z.infer<typeof Id>

/**
 * Administrative division code of GB/T 2260, six digits, as a **string**:
 * ECharts joins map data by name and silently fails to join numbers.
 */
export const Adcode = z.string().check(z.regex(/^\d{6}$/))
export type Adcode = z.infer<typeof Adcode>

/** A calendar day, month or year, as exact as its source prints it: 2024, 2024-11 or 2024-11-26. */
export const CalendarText = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/))
export type CalendarText = z.infer<typeof CalendarText>

/** An integer. Not `z.int`, which brings a check of every kind of number into the first load. */
export const Whole = z.number().check(z.multipleOf(1))
