import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import type { Route } from '~/domain/link/route'

/** What a page is called, without the site's name; '' for the overview, which is the site. */
export function pageName(catalogue: Catalogue, route: Route): string {
  switch (route.page) {
    case 'county':
      return catalogue.regions.get(route.adcode)?.name ?? '县（区、市）'
    case 'figure':
      return catalogue.figures.get(route.id)?.neutral ?? '图'
    case 'drawn':
      return catalogue.indicators.get(route.spec?.indicators[0] ?? '')?.name ?? '图'
    case 'targets':
      return '目标'
    case 'facts':
      return '数据与出处'
    case 'about':
      return '关于'
    case 'briefing':
      return terms.briefing
    case 'wall':
      return terms.wall
    case 'overview':
    case 'unknown':
      return ''
  }
}

/** 昔阳县·晋中答卷: what the browser's tab, its history and a bookmark say. */
export function pageTitle(catalogue: Catalogue, route: Route): string {
  const name = pageName(catalogue, route)
  return name === '' ? catalogue.site.name : `${name}·${catalogue.site.name}`
}
