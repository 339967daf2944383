import '~/later.css'
import { use, useMemo, useState } from 'react'
import { DrawProvider, ThemeContext, type DrawingProps } from '~/components/drawing/drawing'
import { LiveDrawing } from '~/components/drawing/live-drawing'
import { useNear } from '~/components/drawing/use-near'
import type { Elements } from '~/components/page/elements'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode } from '~/domain/dataset/id'
import { defaultFacts } from '~/domain/link/facts-fields'
import { href } from '~/domain/link/href'
import type { Region } from '~/domain/place/region'
import { countyFigures } from '~/selectors/county/county-figures'
import { countyPlace, selectCounty, selectRanks } from '~/selectors/county/select-county'
import { selectCountyItems } from '~/selectors/county/select-county-items'
import { selectCountyMilestones } from '~/selectors/county/select-county-milestones'
import { selectCountyTargets } from '~/selectors/county/select-county-targets'
import { selectCountyWords } from '~/selectors/county/select-county-words'
import { selectNeighbours } from '~/selectors/county/select-neighbours'
import { CountyComparison } from './county-comparison'
import { CountyContents } from './county-contents'
import { CountyFigures } from './county-figure'
import { CountyCards, CountyHero } from './county-hero'
import { CountyItemsSection } from './county-items'
import { CountyMilestonesSection } from './county-milestones'
import { CountyNeighbours } from './county-neighbours'
import { CountyRanks } from './county-ranks'
import { CountyReadings } from './county-readings'
import { CountySection } from './county-section'
import { CountyTargetsSection } from './county-targets'
import { useSheet, type SheetPlace, type Sheet } from './use-sheet'

/** A live drawing that is begun when the reader comes near it or nothing else is to be done. */
export function NearDrawing(props: DrawingProps) {
  const [place, near] = useNear({ onPaper: false })
  return (
    <div ref={place}>
      <LiveDrawing {...props} begun={near} />
    </div>
  )
}

/** All that the page of a place shows, selected once. */
function useCounty(catalogue: Catalogue, region: Region) {
  return useMemo(() => {
    const { adcode } = region
    return {
      record: selectCounty(catalogue, region),
      words: selectCountyWords(catalogue, region),
      items: selectCountyItems(catalogue, adcode),
      figures: countyFigures(catalogue, adcode),
      targets: selectCountyTargets(catalogue, adcode),
      milestones: selectCountyMilestones(catalogue, adcode),
      ranks: selectRanks(catalogue, adcode),
      neighbours: selectNeighbours(catalogue, adcode),
    }
  }, [catalogue, region])
}

/** The one sentence on what the page has not yet, at its foot; the page of data lists it. */
function Collecting({ adcode }: Pick<Region, 'adcode'>) {
  return (
    <p className="page-width mt-9 text-[12.5px] text-ink3 2xl:text-[15px]">
      部分指标资料正在收集，
      <a
        href={href({ page: 'facts' }, { facts: { ...defaultFacts, region: adcode } })}
        className="inline-flex min-h-[44px] items-center text-gold-text underline"
      >
        查看收录情况
      </a>
    </p>
  )
}

/** The page as shown on the screen, section by section. */
function CountyScreen({ catalogue, region }: SheetPlace) {
  const { record, words, items, figures, targets, milestones, ranks, neighbours } = useCounty(catalogue, region)
  const { site } = catalogue
  const { name, adcode } = region
  const isCity = adcode === site.region
  return (
    <>
      <CountyHero catalogue={catalogue} record={record} words={words} />
      <CountyCards record={record} />
      <CountyContents catalogue={catalogue} adcode={adcode} />
      <CountyItemsSection items={items} />
      <CountySection heading="主要指标">
        <CountyFigures catalogue={catalogue} figures={figures} />
      </CountySection>
      <CountyMilestonesSection catalogue={catalogue} milestones={milestones} />
      <CountyTargetsSection catalogue={catalogue} targets={targets} />
      <CountyComparison catalogue={catalogue} adcode={adcode} />
      <CountyRanks ranks={ranks} />
      <CountyReadings name={name} rows={record.rows} tableOnly={record.tableOnly} />
      <CountyNeighbours
        heading={isCity ? '十一个县（区、市）' : '相邻县（区、市）'}
        notice={isCity ? '按行政区划顺序列示，不作比较。' : `${site.mapNotice}。`}
        neighbours={neighbours}
      />
      <Collecting adcode={adcode} />
    </>
  )
}

/** Keeps the screen as it is while it is printed: only the sheet takes the colours of paper. */
function ScreenTheme({ children }: { children: Elements }) {
  const theme = use(ThemeContext)
  const [screen, setScreen] = useState(theme)
  if (theme.name !== 'print' && theme !== screen) setScreen(theme)
  return <ThemeContext value={screen}>{children}</ThemeContext>
}

/** What is printed: the sheet; a sentence until its code has come; nothing where it will not, and the screen's page is printed. */
function OnPaper({ sheet, ...place }: SheetPlace & { readonly sheet: Sheet }) {
  const printing = use(ThemeContext).name === 'print'
  if (sheet === 'failed') return null
  if (sheet !== 'waiting') return printing && sheet.draw(place)
  return (
    <p className="hidden border-y border-rule py-4 text-[12px] print:block">
      {`打印时${place.region.name}的县情一页尚未读完。请待页面全部显示后再打印。`}
    </p>
  )
}

/** A county's page, or the city's: long on the screen, one sheet (县情一页) on paper. */
export function CountyPage({ catalogue, adcode }: { catalogue: Catalogue; adcode: Adcode }) {
  const sheet = useSheet()
  const region = countyPlace(catalogue, adcode)
  if (!region) {
    return (
      <p role="alert" className="page-width py-16 text-[15px]">
        <span>{`区划代码“${adcode}”不是晋中市或本市的县（区、市）。请`}</span>
        <a href={href({ page: 'overview' })}>返回总览</a>
        ，从地图或列表进入。
      </p>
    )
  }
  return (
    <article aria-label={region.name}>
      <div className={sheet === 'failed' ? '' : 'print:hidden'}>
        <ScreenTheme>
          <DrawProvider value={NearDrawing}>
            <CountyScreen key={adcode} catalogue={catalogue} region={region} />
          </DrawProvider>
        </ScreenTheme>
      </div>
      <OnPaper catalogue={catalogue} region={region} sheet={sheet} />
    </article>
  )
}
