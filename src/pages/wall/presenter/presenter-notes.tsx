import { useState } from 'react'
import { dateWords } from '~/domain/period/format-period'
import type { StatedFact } from '~/selectors/record/record-sources'
import { tierWords } from '~/selectors/words/source-words'
import type { FigureNotes, SceneNotes } from './scene-notes'

/** Type sizes that a presenter can choose from, in pixels, and the one to begin with. */
const sizes = [18, 22, 27, 33, 40] as const
const usual = 1

function Fact({ fact: { text, places } }: { readonly fact: StatedFact }) {
  return (
    <li className="border-b border-rule py-2">
      <span>{text}</span>
      {places.map(({ label, publisher, date, locator, printed }) => (
        <span key={`${label} ${locator} ${printed}`} className="block text-[.86em] text-ink2">
          {`${[label, publisher, date, locator].filter(Boolean).join('，')}：“${printed}”`}
        </span>
      ))}
    </li>
  )
}

function OneFigure({ figure: { title, original, note, facts }, count }: { readonly figure: FigureNotes; readonly count: number }) {
  return (
    <section aria-label={title} className="border-t border-rule2 pt-3 pb-4">
      {count > 1 && <h3 className="font-serif text-[1.02em] font-bold">{title}</h3>}
      {original !== '' && <p className="text-[.72em] text-ink3">{`自拟标题；图的原题：${original}`}</p>}
      {note.trim() !== '' && <p className="whitespace-pre-line">{note}</p>}
      {facts.length > 0 && (
        <details className="pt-1 text-[.72em] text-ink2" open={count === 1 && facts.length <= 6}>
          <summary className="min-h-[44px] cursor-pointer py-2 font-bold text-ink">{`逐项出处（${facts.length}项）`}</summary>
          <ul className="leading-[1.6] text-ink">
            {facts.map((fact) => (
              <Fact key={fact.id} fact={fact} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** What to say: the notes in type that the presenter sets, each figure with every number's place. */
export function PresenterNotes({ notes: { words, figures }, name }: { readonly notes: SceneNotes; readonly name: string }) {
  const [step, setStep] = useState(usual)
  const button = 'min-h-[44px] min-w-[44px] border border-rule2 px-2 text-[15px] disabled:text-ink3'
  const isBare = words === '' && figures.every(({ note }) => note.trim() === '')
  return (
    <section aria-label={`讲稿：${name}`}>
      <div className="flex items-center gap-2 pb-3">
        <h2 className="mr-auto text-[15px] text-ink2">讲稿</h2>
        <button type="button" aria-label="字−：讲稿字号减小" className={button} disabled={step === 0} onClick={() => setStep(step - 1)}>
          字−
        </button>
        <button
          type="button"
          aria-label="字＋：讲稿字号增大"
          className={button}
          disabled={step === sizes.length - 1}
          onClick={() => setStep(step + 1)}
        >
          字＋
        </button>
      </div>
      <div className="leading-[1.7]" style={{ fontSize: sizes[step] }}>
        {words !== '' && <p className="pb-3">{words}</p>}
        {isBare && <p className="pb-3 text-[.8em] text-ink3">这一场没有写讲稿，下面是图上各数的出处。</p>}
        {figures.map((figure) => (
          <OneFigure key={figure.title} figure={figure} count={figures.length} />
        ))}
      </div>
    </section>
  )
}

/** The documents behind a scene, best first. */
export function PresenterSources({ sources }: Pick<SceneNotes, 'sources'>) {
  return sources.length === 0 ? null : (
    <section aria-label="出处">
      <h2 className="pb-2 text-[15px] text-ink2">{`出处（${sources.length}种文件）`}</h2>
      <ul className="text-[15px] leading-[1.6]">
        {sources.map(({ id, label, publisher, date, dateNote, tier }) => (
          <li key={id} className="border-t border-rule py-2">
            <span>{label}</span>
            <span className="block text-[13.5px] text-ink2">
              {[publisher, date === null ? dateNote : dateWords(date), `等级${tier}（${tierWords[tier]}）`].filter(Boolean).join('　')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
