import type { Catalogue } from '~/domain/catalogue'
import type { Link } from '~/state/parse-link'

/** What a link asked for and this data does not hold, as sentences; the view itself has fallen back field by field. */
export function viewNotes(catalogue: Catalogue, { route, view }: Link): readonly string[] {
  const notes: string[] = []
  if (route.page === 'unknown') notes.push(`没有“${route.path}”这一页，已打开总览。请从上方导航进入，或检查链接是否完整。`)
  if (view.figure !== null && !catalogue.site.pickerFigures.includes(view.figure))
    notes.push(`链接中的图“${view.figure}”不在总览可选之列，已显示默认的图。`)
  const strange = view.counties.filter((code) => !catalogue.counties.some((county) => county.adcode === code))
  if (strange.length > 0) notes.push(`链接中的区划代码${strange.join('、')}不是本市的县（区、市），已略去。`)
  if (view.source !== null && !catalogue.observations.has(view.source)) notes.push(`链接指向的读数“${view.source}”不在本库或尚未读到。`)
  return notes
}
