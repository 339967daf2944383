import { formatFacts } from './facts-fields'
import type { Link } from './parse-link'
import type { Route } from './route'
import { formatSpec } from './spec-link'
import { formatNature } from './target-fields'

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
      // Whole parts: a question mark or a hash sign in a path is a letter of it.
      return route.path.split('/').map(encodeURIComponent).join('/')
  }
}

/** The inverse of `parseLink`: `#/path?query` with defaults left out and the same order always. */
export function formatLink({ route, view }: Link): string {
  const query = new URLSearchParams(route.page === 'wall' ? route.asked : '')
  if (route.page === 'drawn' && route.spec) formatSpec(route.spec, query)
  if (view.indicator) query.set('indicator', view.indicator)
  if (view.period) query.set('period', view.period)
  if (view.theme) query.set('theme', view.theme)
  if (view.year !== null) query.set('year', String(view.year))
  if (view.nature) query.set('nature', formatNature(view.nature))
  if (route.page === 'facts') formatFacts(view.facts, query)
  else if (view.status) query.set('status', view.status)
  if (view.form !== 'map') query.set('form', view.form)
  if (view.counties.length > 0) query.set(route.page === 'county' ? 'with' : 'county', view.counties.join(','))
  if (view.items) query.set('items', view.items)
  if (view.source) query.set('source', view.source)
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
  return `#${formatPath(route)}${text ? `?${text}` : ''}`
}
