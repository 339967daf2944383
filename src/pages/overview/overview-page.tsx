import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import { known } from '~/selectors/reading/require-row'
import { ComparisonSection } from './comparison-section'
import { LiveFirstScreen } from './live-first-screen'
import { figureTitle, NamedFigure, Section } from './overview-sections'
import { ThemeSection } from './theme-section'

/** Targets: the headline few as gauges, then year by year as bullets, side by side where there is room. */
function TargetSection({ catalogue }: { catalogue: Catalogue }) {
  const { gauges, targets } = catalogue.site.overviewFigures
  return (
    <Section kicker={terms.completion} heading={figureTitle(catalogue, gauges)} onPaper="paper-page">
      <NamedFigure catalogue={catalogue} id={gauges} slot="page" bare />
      <div className="mt-9 flex flex-wrap justify-between gap-y-10 print:mt-4">
        {targets.map((id) => (
          <NamedFigure key={id} catalogue={catalogue} id={id} slot="half" />
        ))}
      </div>
    </Section>
  )
}

/** One large trend and small ones on the same years, so that the holes line up. */
function TrendSection({ catalogue }: { catalogue: Catalogue }) {
  const { trend, multiples } = catalogue.site.overviewFigures
  return (
    <Section kicker="走势" heading={figureTitle(catalogue, trend)} onPaper="paper-page">
      <div className="flex flex-wrap justify-between gap-y-10 print:gap-y-4">
        <NamedFigure catalogue={catalogue} id={trend} slot="tall" bare />
        <div className="half-width tall-width flex flex-wrap content-start justify-between gap-y-6 print:gap-y-3">
          {multiples.map((id) => (
            <NamedFigure key={id} catalogue={catalogue} id={id} slot="quarter" />
          ))}
        </div>
      </div>
    </Section>
  )
}

/** The overview: finding, map, verdicts; targets; trends; counties side by side; themes; five years in events. */
export function OverviewPage({ catalogue, onPainted }: { catalogue: Catalogue; onPainted: () => void }) {
  const { plan, site } = catalogue
  const { timeline } = site.overviewFigures
  return (
    <>
      <LiveFirstScreen catalogue={catalogue} onPainted={onPainted} />
      <TargetSection catalogue={catalogue} />
      <TrendSection catalogue={catalogue} />
      <div className="paper-page paper-pair">
        <ComparisonSection catalogue={catalogue} />
        <ThemeSection catalogue={catalogue} />
      </div>
      <Section kicker={`${plan.from}—${plan.to}`} heading={known(catalogue.figures, timeline, '图').neutral}>
        <NamedFigure catalogue={catalogue} id={timeline} slot="page" bare />
      </Section>
    </>
  )
}
