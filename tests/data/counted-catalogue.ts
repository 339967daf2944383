import type { Catalogue } from '~/domain/dataset/catalogue'

/** A catalogue that counts what is read from its maps and lists: look-ups, and rows that a walk passes. */
export interface CountedCatalogue {
  readonly catalogue: Catalogue
  readonly touched: () => number
}

const isIndex = (key: string | symbol) => typeof key === 'string' && /^\d+$/.test(key)

/** The catalogue behind proxies, at any depth; the same row is the same proxy, so that rows can still be told apart. */
export function countedCatalogue(plain: Catalogue): CountedCatalogue {
  let count = 0
  const proxies = new WeakMap<object, object>()

  function counted(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    const known = proxies.get(value)
    if (known) return known
    const proxy = value instanceof Map ? new CountedMap(value) : new Proxy(value, { get: read })
    proxies.set(value, proxy)
    return proxy
  }

  function read(target: object, key: string | symbol): unknown {
    if (Array.isArray(target) && isIndex(key)) count += 1
    return counted(Reflect.get(target, key))
  }

  class CountedMap extends Map<unknown, unknown> {
    readonly #inner: ReadonlyMap<unknown, unknown>

    constructor(inner: ReadonlyMap<unknown, unknown>) {
      super()
      this.#inner = inner
    }
    override get size() {
      return this.#inner.size
    }
    override has(key: unknown) {
      count += 1
      return this.#inner.has(key)
    }
    override get(key: unknown) {
      count += 1
      return counted(this.#inner.get(key))
    }
    override *entries(): MapIterator<[unknown, unknown]> {
      for (const [key, value] of this.#inner) {
        count += 1
        yield [key, counted(value)]
      }
      return undefined
    }
    override *keys(): MapIterator<unknown> {
      for (const [key] of this.entries()) yield key
      return undefined
    }
    override *values(): MapIterator<unknown> {
      for (const [, value] of this.entries()) yield value
      return undefined
    }
    override forEach(visit: (value: unknown, key: unknown, map: Map<unknown, unknown>) => void) {
      for (const [key, value] of this.entries()) visit(value, key, this)
    }
    override [Symbol.iterator]() {
      return this.entries()
    }
  }

  return { catalogue: new Proxy<Catalogue>(plain, { get: read }), touched: () => count }
}
