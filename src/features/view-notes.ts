import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Link } from '~/domain/link/link'
import { mainFigure } from '~/selectors/figure/main-figure'
import { hasSource } from '~/selectors/reading/require-row'

function unknownNotes(catalogue: Catalogue, { route, view }: Link): readonly string[] {
  const notes: string[] = []
  const shown = mainFigure(catalogue, view.indicator, view.period)
  if (view.indicator !== null && shown.indicator === null) notes.push(`链接中的指标“${view.indicator}”没有可显示的数据，已显示亮点图。`)
  // On the page of data a period narrows a list and belongs to no indicator.
  if (route.page !== 'facts' && view.period !== null && shown.period !== view.period)
    notes.push(`链接中的时期“${view.period}”没有这项指标的数据，已显示别的时期。`)
  if (view.theme !== null && !catalogue.themes.has(view.theme)) notes.push(`链接中的领域“${view.theme}”不存在，已略去。`)
  if (view.source !== null && !hasSource(catalogue, view.source)) notes.push(`链接指向的数据“${view.source}”不存在或尚未加载。`)
  return notes
}

/** What a link requests and this data lacks, as sentences; the view itself has fallen back field by field. */
export function viewNotes(catalogue: Catalogue, link: Link): readonly string[] {
  const { route, view } = link
  const notes: string[] = []
  if (route.page === 'unknown') notes.push(`未找到页面“${route.path}”，已返回总览。请从上方导航进入，或检查链接是否完整。`)
  if (link.notice) notes.push(link.notice)
  // An excerpt does not know what the full datasets hold: nothing is said of those before they are there.
  if (!catalogue.partial) notes.push(...unknownNotes(catalogue, link))
  const strange = view.counties.filter((code) => !catalogue.counties.some((county) => county.adcode === code))
  if (strange.length > 0) notes.push(`链接中的区划代码${strange.join('、')}不是本市的县（区、市），已略去。`)
  return notes
}
