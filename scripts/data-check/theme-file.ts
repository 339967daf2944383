import { at, type Dataset, indexed } from './dataset'
import type { Finding } from './finding'

/** A reading stands in the file of its indicator's theme, and every theme has a file. */
export function checkThemeFile(data: Dataset): Finding[] {
  const themeOf = indexed(data.indicators, (indicator) => indicator.id)
  const themes = indexed(data.themes, (theme) => theme.id)
  const misplaced = data.observations.flatMap((placed) => {
    const theme = themeOf.get(placed.row.indicator)?.theme
    const wanted = `observations/${theme ?? ''}.json`
    if (theme === undefined || placed.file === wanted) return []
    const name = themes.get(theme)?.name ?? theme
    return [at(placed, 'indicator', `“${placed.row.indicator}”属于“${name}”主题；请把这一行移到 ${wanted}`)]
  })
  const without = data.themes.flatMap((placed) => {
    const wanted = `observations/${placed.row.id}.json`
    return data.texts.has(wanted) ? [] : [at(placed, 'id', `主题“${placed.row.name}”没有数据文件；请新建 ${wanted}（可先写 []）`)]
  })
  return [...misplaced, ...without]
}
