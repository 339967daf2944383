import type * as z from 'zod/mini'

/** One thing that a link says: read from the text that represents it, null where there is none, and written as one; '' is left out. */
export interface Field<Value> {
  readonly read: (text: string | null) => Value
  readonly write: (value: Value) => string
}

/** The fields of a query under the names that they have in it, in the order in which they are written. */
export type Fields<Values> = { readonly [Name in keyof Values]: Field<Values[Name]> }

/** Reads each field by itself, so that what cannot be read falls back alone. */
export function readFields<Values>(fields: Fields<Values>, query: URLSearchParams): Values
export function readFields(fields: Fields<Readonly<Record<string, unknown>>>, query: URLSearchParams): unknown {
  return Object.fromEntries(Object.entries(fields).map(([name, { read }]) => [name, read(query.get(name))]))
}

/** The inverse of `readFields`. */
export function writeFields<Values>(fields: Fields<Values>, values: Values, query: URLSearchParams): void {
  for (const name in fields) {
    const text = fields[name].write(values[name])
    if (text !== '') query.set(name, text)
  }
}

/** One of a few names; `otherwise` where it is none of them. */
export const oneOf = <Name extends string, Otherwise extends Name | null>(
  names: readonly Name[],
  otherwise: Otherwise,
): Field<Name | Otherwise> => ({
  read: (text) => names.find((name) => name === text) ?? otherwise,
  write: (name) => (name === otherwise ? '' : (name ?? '')),
})

/** A text that a schema takes; null where it takes none. */
export const orNull = <Text extends string>(schema: z.ZodMiniType<Text>): Field<Text | null> => ({
  read: (text) => schema.safeParse(text).data ?? null,
  write: (text) => text ?? '',
})
