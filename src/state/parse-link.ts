import { Adcode, Id } from '~/domain/dataset/id'
import { PeriodText } from '~/domain/period/period'
import { defaultFacts, parseFacts } from './facts-fields'
import type { Route } from './route'
import { parseNature, parseStatus, parseYear } from './target-fields'
import { parseSpec } from './spec-link'
import { defaultView, mostCounties, type Form, type View } from './view'

export interface Link {
  readonly route: Route
  readonly view: View
  /** What a mended link could not be read for, as a sentence. */
  readonly told?: string | null | undefined
}

const forms: readonly Form[] = ['map', 'list', 'table']

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function idOrNull(text: string | null): Id | null {
  const result = Id.safeParse(text)
  return result.success ? result.data : null
}

function periodOrNull(text: string | null): PeriodText | null {
  const result = PeriodText.safeParse(text)
  return result.success ? result.data : null
}

function parseRoute(path: string, query: URLSearchParams): Route {
  const parts = path.split('/').filter(Boolean).map(decode)
  const [page, argument] = parts
  if (page === undefined) return { page: 'overview' }
  if (page === 'figure' && parts.length === 1) return { page: 'drawn', spec: parseSpec(query) }
  if ((page === 'targets' || page === 'facts' || page === 'about' || page === 'briefing') && parts.length === 1) return { page }
  if (page === 'wall') return { page, part: argument ?? '', asked: String(query) }
  if (page === 'county' && parts.length === 2) {
    const adcode = Adcode.safeParse(argument)
    if (adcode.success) return { page: 'county', adcode: adcode.data }
  }
  if (page === 'figure' && parts.length === 2) {
    const id = idOrNull(argument ?? null)
    if (id) return { page: 'figure', id }
  }
  return { page: 'unknown', path: [...decode(path)].slice(0, 80).join('') }
}

function parseCounties(text: string | null): readonly Adcode[] {
  const codes = (text ?? '').split(',').filter((code) => Adcode.safeParse(code).success)
  return [...new Set(codes)].slice(0, mostCounties)
}

/**
 * Reads the part of an address after `#`: path and query both inside the hash, so that any folder, server or stick works.
 * Never throws: what cannot be read falls back field by field.
 */
export function parseLink(hash: string): Link {
  const text = hash.replace(/^#/, '')
  const at = text.indexOf('?')
  const path = at < 0 ? text : text.slice(0, at)
  const query = new URLSearchParams(at < 0 ? '' : text.slice(at + 1))
  const items = query.get('items') ?? ''
  query.delete('items')
  const route = parseRoute(path, query)
  // A wall reads its own link.
  if (route.page === 'wall') return { route, view: { ...defaultView, items } }
  const isFacts = route.page === 'facts'
  const form = forms.find((known) => known === query.get('form')) ?? defaultView.form
  const view: View = {
    // Links of the first edition said `show=` and a figure's id: the page reads both.
    indicator: idOrNull(query.get('indicator') ?? query.get('show')),
    period: periodOrNull(query.get('period')),
    theme: idOrNull(query.get('theme')),
    year: parseYear(query.get('year')),
    nature: parseNature(query.get('nature')),
    // The page of data has states of its own under the same name.
    status: isFacts ? null : parseStatus(query.get('status')),
    form,
    counties: parseCounties(query.get('county') ?? query.get('with')),
    items,
    facts: isFacts ? parseFacts(query) : defaultFacts,
    source: idOrNull(query.get('source')),
  }
  return { route, view }
}
