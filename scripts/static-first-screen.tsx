import { renderToStaticMarkup } from 'react-dom/server'
import { DrawProvider } from '~/components/drawing/drawing'
import { SiteFooter } from '~/components/page/site-footer'
import { SiteHeader, SearchWords } from '~/components/page/site-header'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { coverageWords } from '~/domain/period/format-period'
import { wholeDataPath } from '~/outputs/whole-data/data-table'
import { FirstScreen } from '~/pages/overview/first-screen'
import { firstScreenRecord } from '~/pages/overview/first-screen-record'
import { StaticDrawing } from './static-drawing'

/** The header's actions as words: they work once the page is live, and stand at the same place before. */
const actions = (
  <>
    <span className="header-group">
      <span>汇报材料</span>
      <span>大屏展示</span>
      <span>打印</span>
    </span>
    <span className="header-group">
      <span>大字版</span>
      <span>深色</span>
    </span>
  </>
)

const search = (
  <span className="search-field">
    <SearchWords />
  </span>
)

/** The figures that a reader without script can still open, each a file of its own. */
function FigureLinks({ catalogue }: { catalogue: Catalogue }) {
  return (
    <noscript>
      <nav aria-label="全部图" className="page-width py-6 text-[14px] leading-[2]">
        <p>未启用脚本，以下各图可单独打开：</p>
        <ul>
          {[...catalogue.figures.values()].map((figure) => (
            <li key={figure.id}>
              <a href={`embed/${figure.id}.html`} className="text-gold-text underline">
                {figure.neutral}
              </a>
            </li>
          ))}
          <li>
            <a href={wholeDataPath} className="text-gold-text underline">
              全部数据（zip）
            </a>
          </li>
        </ul>
      </nav>
      <SiteFooter site={catalogue.site} asOf={coverageWords(catalogue)} version={catalogue.version} />
    </noscript>
  )
}

/** The overview's first screen as markup: the same components as the live page, with pictures in the place of charts. */
export function staticFirstScreen(catalogue: Catalogue): string {
  return renderToStaticMarkup(
    <DrawProvider value={StaticDrawing}>
      <div id="first-screen">
        <SiteHeader
          name={catalogue.site.name}
          plan={catalogue.plan}
          asOf={catalogue.asOf.slice(0, 7)}
          current="overview"
          firstCounty={catalogue.counties[0]?.adcode ?? ''}
          search={search}
          actions={actions}
        />
        <main>
          <FirstScreen record={firstScreenRecord(catalogue, null, null)} form="map" actions={null} />
        </main>
        <FigureLinks catalogue={catalogue} />
      </div>
    </DrawProvider>,
  )
}
