import { useMemo } from 'react'
import '~/later.css'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import { ShortcutTable } from '~/features/search/shortcut-table'
import { selectCoverage } from '~/selectors/about/select-coverage'
import { AboutBrowsers, AboutLicence, AboutMap } from './about-closing'
import { AboutCorrections } from './about-corrections'
import { AboutCoverage } from './about-coverage'
import { AboutErrata } from './about-errata'
import { AboutMethod } from './about-method'
import { AboutSection, sectionId } from './about-section'
import { AboutStatuses } from './about-statuses'
import { AboutTiers } from './about-tiers'
import { AboutUpdates } from './about-updates'

/** Brings a section into view and the focus to it: the hash is the page's address, so no link can. */
function goToSection(id: string): void {
  const heading = document.getElementById(sectionId(id))
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}

function sectionsOf(catalogue: Catalogue) {
  const coverage = selectCoverage(catalogue)
  return [
    { id: 'method', title: '数据来源', body: <AboutMethod /> },
    { id: 'tiers', title: '来源等级', body: <AboutTiers tiers={coverage.tiers} /> },
    { id: 'statuses', title: `${terms.verdict}规则`, body: <AboutStatuses catalogue={catalogue} /> },
    { id: 'map', title: '地图', body: <AboutMap site={catalogue.site} /> },
    { id: 'coverage', title: '版本与收录情况', body: <AboutCoverage catalogue={catalogue} coverage={coverage} /> },
    { id: 'updates', title: '更新记录', body: <AboutUpdates /> },
    { id: 'corrections', title: '更正', body: <AboutCorrections catalogue={catalogue} /> },
    { id: 'errata', title: '勘误', body: <AboutErrata catalogue={catalogue} /> },
    { id: 'keys', title: '快捷键', body: <ShortcutTable /> },
    { id: 'browsers', title: '浏览器', body: <AboutBrowsers /> },
    { id: 'licence', title: '许可与声明', body: <AboutLicence site={catalogue.site} /> },
  ]
}

/** 关于: how the figures are chosen and judged, what there is, how an error is reported. */
export function AboutPage({ catalogue }: { catalogue: Catalogue }) {
  const sections = useMemo(() => sectionsOf(catalogue), [catalogue])
  const { name, from, to } = catalogue.plan
  return (
    <article aria-label="关于" className="page-width pt-8 2xl:pt-10">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-5 pb-7 lg:grid-cols-[220px_minmax(0,1fr)] xl:grid-cols-[292px_minmax(0,1fr)] 2xl:grid-cols-[400px_minmax(0,1fr)] 2xl:pb-10">
        <h1 className="font-serif text-[28px] leading-[1.38] font-bold md:text-[33px] 2xl:text-[47px]">关于</h1>
        <div className="max-w-[62em]">
          <p className="max-w-[46em] text-[15px] leading-[1.8] xl:text-[16px] 2xl:text-[20px]">
            {`${catalogue.site.name}汇集${catalogue.regions.get(catalogue.site.region)?.name ?? ''}及各县（区、市）${name}（${from}—${to}年）的成绩，依据公开文件，一数一出处。本页说明数据来源、取数规则、${terms.verdict}规则和勘误方式。`}
          </p>
          <nav aria-label="本页内容" className="mt-3 flex flex-wrap gap-x-6 print:hidden">
            {sections.map(({ id, title }) => (
              <button
                key={id}
                type="button"
                className="min-h-[44px] text-[14px] text-gold-text underline underline-offset-4 2xl:text-[17px]"
                onClick={() => goToSection(id)}
              >
                {title}
              </button>
            ))}
          </nav>
        </div>
      </div>
      {sections.map(({ id, title, body }) => (
        <AboutSection key={id} id={id} title={title}>
          {body}
        </AboutSection>
      ))}
    </article>
  )
}
