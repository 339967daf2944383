import { Adcode, Id } from '~/domain/dataset/id'
import { PeriodText } from '~/domain/period/period'
import { defaultFacts, factsFields } from './facts-fields'
import { oneOf, orNull, readFields, writeFields } from './fields'
import type { Route } from './route'
import { formatSpec, parseSpec } from './spec-link'
import { formatNature, parseNature, parseStatus, parseYear } from './target-fields'
import { defaultView, mostCounties, type View } from './view'

export interface Link {
  readonly route: Route
  readonly view: View
  /** What a mended link could not be read for, as a sentence. */
  readonly notice?: string | null | undefined
}

const id = orNull(Id)
const period = orNull(PeriodText)
const form = oneOf(['map', 'list', 'table'], defaultView.form)

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function parseRoute(path: string, query: URLSearchParams): Route {
  const parts = path.split('/').filter(Boolean).map(decode)
  const [page, argument] = parts
  if (page === undefined) return { page: 'overview' }
  if (page === 'figure' && parts.length === 1) return { page: 'drawn', spec: parseSpec(query) }
  if ((page === 'targets' || page === 'facts' || page === 'about' || page === 'briefing') && parts.length === 1) return { page }
  if (page === 'wall') return { page, part: argument ?? '', optionText: String(query) }
  if (page === 'county' && parts.length === 2) {
    const adcode = Adcode.safeParse(argument)
    if (adcode.success) return { page: 'county', adcode: adcode.data }
  }
  if (page === 'figure' && parts.length === 2) {
    const figure = id.read(argument ?? null)
    if (figure) return { page: 'figure', id: figure }
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
  const view: View = {
    // Links of the first edition said `show=` and a figure's id: the page reads both.
    indicator: id.read(query.get('indicator') ?? query.get('show')),
    period: period.read(query.get('period')),
    theme: id.read(query.get('theme')),
    year: parseYear(query.get('year')),
    nature: parseNature(query.get('nature')),
    // The page of data has states of its own under the same name.
    status: isFacts ? null : parseStatus(query.get('status')),
    form: form.read(query.get('form')),
    counties: parseCounties(query.get('county') ?? query.get('with')),
    items,
    facts: isFacts ? readFields(factsFields, query) : defaultFacts,
    source: id.read(query.get('source')),
  }
  return { route, view }
}

function formatPath(route: Route): string {
  switch (route.page) {
    case 'overview':
      return '/'
    case 'county':
      return `/county/${route.adcode}`
    case 'figure':
      return `/figure/${route.id}`
    case 'drawn':
      return '/figure'
    case 'targets':
    case 'facts':
    case 'about':
    case 'briefing':
      return `/${route.page}`
    case 'wall':
      return route.part ? `/wall/${route.part}` : '/wall'
    case 'unknown':
      // Each part is encoded: a question mark or a hash sign in a path is a letter of it.
      return route.path.split('/').map(encodeURIComponent).join('/')
  }
}

/** The inverse of `parseLink`: `#/path?query` with defaults left out and the same order always. */
export function formatLink({ route, view }: Link): string {
  const query = new URLSearchParams(route.page === 'wall' ? route.optionText : '')
  if (route.page === 'drawn' && route.spec) formatSpec(route.spec, query)
  if (view.indicator) query.set('indicator', view.indicator)
  if (view.period) query.set('period', view.period)
  if (view.theme) query.set('theme', view.theme)
  if (view.year !== null) query.set('year', String(view.year))
  if (view.nature) query.set('nature', formatNature(view.nature))
  if (route.page === 'facts') writeFields(factsFields, view.facts, query)
  else if (view.status) query.set('status', view.status)
  if (view.form !== 'map') query.set('form', view.form)
  if (view.counties.length > 0) query.set(route.page === 'county' ? 'with' : 'county', view.counties.join(','))
  if (view.items) query.set('items', view.items)
  if (view.source) query.set('source', view.source)
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
  return `#${formatPath(route)}${text ? `?${text}` : ''}`
}
