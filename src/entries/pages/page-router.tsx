import type { Elements } from '~/components/page/elements'
import { FaultBoundary } from '~/components/page/fault-boundary'
import { latePart } from '~/components/page/late-part'
import { Notices, PartFailed } from '~/components/page/notices'
import { SiteFooter } from '~/components/page/site-footer'
import { SiteHeader } from '~/components/page/site-header'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import { href } from '~/domain/link/href'
import { coverageWords } from '~/domain/period/format-period'
import { FigureToolsHost } from '~/features/figure-tools-host'
import { useFullData } from '~/features/full-data'
import { BriefingLink, SizeSwitch, ThemeSwitch } from '~/features/header-actions'
import { useLink } from '~/features/page-stores'
import { PaperEnd, PrintButton, PrintHost } from '~/features/paper/print-host'
import { SearchButton, SearchHost } from '~/features/search-host'
import { SourceSheets } from '~/features/source-sheets'
import type { Failure } from '~/features/use-catalogue'
import { viewNotes } from '~/features/view-notes'
import { OverviewPage } from '~/pages/overview/overview-page'
import { hasSource } from '~/selectors/reading/require-row'
import { LateWall, WallWaits } from './late-wall'
import { Failed, Loading, RetryButton } from './loading-states'
import { useFollowPages } from './use-follow-pages'

/** A page that is loaded when it is requested. */
const shown = { waiting: Loading }

const CountyPage = latePart('县情', async () => (await import('~/pages/county/county-page')).CountyPage, shown)
const DrawnFigurePage = latePart('图', async () => (await import('~/pages/figure/drawn-figure-page')).DrawnFigurePage, shown)
const FactsPage = latePart('数据与出处', async () => (await import('~/pages/facts/facts-page')).FactsPage, shown)
const AboutPage = latePart('关于', async () => (await import('~/pages/about/about-page')).AboutPage, shown)
const BriefingPage = latePart(terms.briefing, async () => (await import('~/pages/briefing/briefing-page')).BriefingPage, shown)
const FigurePage = latePart('图', async () => (await import('~/pages/figure/figure-page')).FigurePage, shown)
const TargetsPage = latePart('目标', async () => (await import('~/pages/targets/targets-page')).TargetsPage, shown)

interface Props {
  readonly catalogue: Catalogue
  readonly waitingFor: readonly string[]
  readonly failure: Failure | null
  /** Asks again for the files that could not be used. */
  readonly fill: () => void
  readonly onPainted: () => void
}

/** The hash is the page's address, so the way past the header is a button that moves the focus. */
function SkipLink() {
  return (
    <button
      type="button"
      className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-paper focus:p-3"
      onClick={() => document.querySelector('main')?.focus()}
    >
      跳到正文
    </button>
  )
}

/** What is made of the page, and how it looks, each behind a hairline. */
function HeaderActions() {
  return (
    <>
      <span role="group" aria-label="制作" className="header-group">
        <BriefingLink />
        <a href={href({ page: 'wall' })}>{terms.wall}</a>
        <PrintButton />
      </span>
      <span role="group" aria-label="显示" className="header-group">
        <SizeSwitch />
        <ThemeSwitch />
      </span>
    </>
  )
}

function CurrentPage({ catalogue, onPainted }: Pick<Props, 'catalogue' | 'onPainted'>) {
  const route = useLink((link) => link.route)
  const source = useLink((link) => link.view.source)
  const isOverview = route.page === 'overview' || route.page === 'unknown'
  const waiting = useFullData(catalogue, !isOverview || (source !== null && !hasSource(catalogue, source)))
  if (waiting && !isOverview) return <Loading />
  switch (route.page) {
    case 'county':
      return <CountyPage catalogue={catalogue} adcode={route.adcode} />
    case 'figure':
      return <FigurePage catalogue={catalogue} id={route.id} />
    case 'drawn':
      return <DrawnFigurePage catalogue={catalogue} spec={route.spec} />
    case 'facts':
      return <FactsPage catalogue={catalogue} />
    case 'about':
      return <AboutPage catalogue={catalogue} />
    case 'briefing':
      return <BriefingPage catalogue={catalogue} />
    case 'targets':
      return <TargetsPage catalogue={catalogue} />
    case 'overview':
    case 'unknown':
    case 'wall':
      return <OverviewPage catalogue={catalogue} onPainted={onPainted} />
  }
}

interface WallProps extends Pick<Props, 'catalogue' | 'failure'> {
  readonly part: string
  readonly optionText: string
}

/** The wall has scenes on every page of the data: it begins when all of them are there. */
function Wall({ catalogue, failure, part, optionText }: WallProps) {
  const items = useLink((link) => link.view.items)
  if (useFullData(catalogue, true)) return <WallWaits failure={failure} />
  return <LateWall catalogue={catalogue} part={part} optionText={optionText} items={items} />
}

/** What the link requests and the data lack, and which data failed or are still on their way. */
function PageNotices({ catalogue, waitingFor, fill }: Pick<Props, 'catalogue' | 'waitingFor' | 'fill'>) {
  const link = useLink((state) => state)
  const waiting = waitingFor.map((path) => `数据文件 ${path} 还在读取，有关的图稍后补上。`)
  const faults = catalogue.faults.map((fault) => fault.message)
  return (
    <Notices sentences={[...viewNotes(catalogue, link), ...faults, ...waiting]}>
      {faults.length > 0 && <RetryButton retry={fill} />}
    </Notices>
  )
}

/** What opens over any page: source sheets, the ways to take a figure away, the search. */
function PageHosts({ catalogue, children }: { catalogue: Catalogue; children: Elements }) {
  return (
    <SourceSheets catalogue={catalogue}>
      <SearchHost catalogue={catalogue}>
        <FigureToolsHost catalogue={catalogue}>
          <PrintHost>{children}</PrintHost>
        </FigureToolsHost>
      </SearchHost>
    </SourceSheets>
  )
}

/** Pages without an end of their own on paper. */
const endsPlainly = new Set(['overview', 'unknown', 'figure', 'drawn', 'about', 'targets'])

/** The page that the link names, between header and foot; the wall has neither. Drawn again for another page, not for a choice on it. */
export function PageRouter({ catalogue, waitingFor, failure, fill, onPainted }: Props) {
  const route = useLink((link) => link.route)
  const title = useFollowPages(catalogue)
  if (route.page === 'wall') return <Wall catalogue={catalogue} failure={failure} part={route.part} optionText={route.optionText} />
  return (
    <PageHosts catalogue={catalogue}>
      <SkipLink />
      <SiteHeader
        name={catalogue.site.name}
        plan={catalogue.plan}
        asOf={catalogue.asOf.slice(0, 7)}
        current={route.page}
        firstCounty={catalogue.counties[0]?.adcode ?? ''}
        search={<SearchButton />}
        actions={<HeaderActions />}
      />
      {failure && <Failed message={failure.message} retry={failure.retry} />}
      <PageNotices catalogue={catalogue} waitingFor={waitingFor} fill={fill} />
      <main tabIndex={-1} aria-label={title} className="outline-none">
        <FaultBoundary of={route} renderFault={(error, again) => <PartFailed name={title} error={error} again={again} />}>
          <CurrentPage catalogue={catalogue} onPainted={onPainted} />
        </FaultBoundary>
      </main>
      <SiteFooter
        site={catalogue.site}
        asOf={coverageWords(catalogue)}
        version={catalogue.version}
        onPaper={endsPlainly.has(route.page) ? <PaperEnd /> : null}
      >
        <SizeSwitch />
        <ThemeSwitch />
      </SiteFooter>
    </PageHosts>
  )
}
