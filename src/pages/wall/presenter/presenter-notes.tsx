import { useState } from 'react'
import { dateWords } from '~/domain/period/format-period'
import type { StatedFact } from '~/selectors/record/record-sources'
import { tierWords } from '~/selectors/words/source-words'
import type { FigureNotes, SceneNotes } from './scene-notes'
import { SpeechText } from './speech-text'

/** Type sizes that a presenter can choose from, in pixels, and the one to begin with. */
const sizes = [18, 22, 27, 33, 40] as const
const usual = 2

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

/** Where a figure stands, and what it is called. The one figure of a plain wall has its title at the head of the page. */
function FigureHead({ figure: { title, screens }, isAlone }: { readonly figure: FigureNotes; readonly isAlone: boolean }) {
  if (isAlone && screens.length === 0) return null
  return (
    <h3 className="text-[.74em] leading-[1.5] font-bold">
      {screens.length > 0 && <span className="mr-2 font-normal text-gold-text">{`${screens.join('、')}：`}</span>}
      <span>{title}</span>
    </h3>
  )
}

function OneFigure({ figure, isAlone }: { readonly figure: FigureNotes; readonly isAlone: boolean }) {
  const { title, original, note, facts } = figure
  return (
    <section aria-label={title} className="border-t border-rule2 pt-3 pb-2">
      <FigureHead figure={figure} isAlone={isAlone} />
      {original !== '' && <p className="text-[15px] text-ink3">{`自拟标题；图的原题：${original}`}</p>}
      {note.trim() !== '' && <p className="leading-[1.65] whitespace-pre-line">{note}</p>}
      {facts.length > 0 && (
        <details className="text-[.6em] text-ink2" open={isAlone && facts.length <= 6}>
          <summary className="min-h-[44px] cursor-pointer py-2">{`逐项出处（${facts.length}项）`}</summary>
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

/** Why there is nothing to read; '' where there is. */
function gapWords({ speech, isKeptBack, figures }: SceneNotes): string {
  if (isKeptBack) return '讲稿所引的数据有变动或未能加载，讲稿暂不列出；下面是图上各数的出处。'
  return speech || figures.some(({ note }) => note.trim() !== '') ? '' : '这一场没有写讲稿，下面是图上各数的出处。'
}

interface Props {
  readonly notes: SceneNotes
  readonly name: string
  /** How long the scene is shown, in seconds. */
  readonly dwell: number
}

/** What to say, in type that the presenter sets; then what is on the wall, each figure with its screens and every number's place. */
export function PresenterNotes({ notes, name, dwell }: Props) {
  const { speech, figures } = notes
  const [step, setStep] = useState(usual)
  const button = 'min-h-[44px] min-w-[44px] border border-rule2 px-2 text-[15px] disabled:text-ink3'
  const gap = gapWords(notes)
  return (
    <section aria-label={`讲稿：${name}`}>
      <div className="flex items-center gap-2 pb-2">
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
      <div style={{ fontSize: sizes[step] }}>
        {speech && <SpeechText speech={speech} dwell={dwell} />}
        {gap !== '' && <p className="pb-3 text-[.7em] leading-[1.7] text-ink3">{gap}</p>}
        {figures.map((figure) => (
          <OneFigure key={figure.title} figure={figure} isAlone={figures.length === 1} />
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
