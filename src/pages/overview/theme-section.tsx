import { useMemo } from 'react'
import { ChoiceBar } from '~/components/control/choice-bar'
import { ThemeTiles } from '~/components/figure/theme-tiles'
import { latePart } from '~/components/page/late-part'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { useLink, usePageStores } from '~/features/page-stores'
import { selectThemeTiles, themeTilesSources } from '~/selectors/overview/select-theme-tiles'
import { showIndicator, toggleTheme } from '~/state/filter-store'
import { Section } from './overview-sections'

const ThemeRows = latePart('领域的全部指标', async () => (await import('./theme-rows')).ThemeRows, {
  waiting: () => <p role="status">正在读取……</p>,
})

/** One reading for each theme; choosing one opens the list of all its indicators. */
export function ThemeSection({ catalogue }: { catalogue: Catalogue }) {
  const { filter } = usePageStores()
  const requested = useLink((link) => link.view.theme)
  const theme = requested === null ? undefined : catalogue.themes.get(requested)
  const tiles = useMemo(() => selectThemeTiles(catalogue), [catalogue])
  const sources = useMemo(() => themeTilesSources(catalogue), [catalogue])
  const others = [...catalogue.themes.values()]
    .filter(({ id }) => !tiles.some((tile) => tile.theme === id))
    .map(({ id, name }) => ({ key: id, name }))
  const show = (indicator: string) => {
    showIndicator(filter, indicator)
    window.scrollTo({ top: 0 })
  }
  return (
    <Section kicker="领域" heading="各领域代表性指标">
      <p className="mb-5 text-[12.5px] text-ink2 print:hidden 2xl:text-[16px]">点击领域查看全部指标，点击数字查看出处。</p>
      <ThemeTiles tiles={tiles} sourceLine={sources} chosen={theme?.id ?? null} onToggle={(id) => toggleTheme(filter, id)} />
      <div className="mt-6 flex items-start gap-6 text-[13px] text-ink2 print:hidden 2xl:text-[17px]">
        <span className="shrink-0 pt-1.5">其他领域</span>
        <ChoiceBar label="其他领域" choices={others} chosen={theme?.id ?? ''} onChoose={(id) => toggleTheme(filter, id)} underline />
      </div>
      {theme && <ThemeRows catalogue={catalogue} theme={theme} onShow={show} />}
    </Section>
  )
}
