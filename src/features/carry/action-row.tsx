import type { CarryAction } from './carry-actions'

interface Props {
  readonly title: string
  readonly actions: readonly CarryAction[]
  readonly busy: boolean
  readonly onRun: (action: CarryAction) => void
  /** Whether the picture is there. */
  readonly pictureReady: boolean
  /** Why files cannot be saved here; '' where they can. Actions that save are then left out. */
  readonly noFiles: string
}

/** Actions of one kind under their heading, the first the one that most readers want. A button stays in its place while it works, so that the focus does too. */
export function ActionRow({ title, actions, busy, onRun, pictureReady, noFiles }: Props) {
  const shown = noFiles === '' ? actions : actions.filter(({ saves }) => saves !== true)
  return (
    <section aria-label={title} className="border-t border-rule py-3">
      <h3 className="text-[13px] font-bold text-ink2">{title}</h3>
      <div className="mt-2 flex flex-wrap gap-2">
        {shown.map((action, at) => {
          const waits = (action.needsPicture === true && !pictureReady) || busy
          return (
            <button
              key={action.name}
              type="button"
              aria-disabled={waits}
              onClick={() => waits || onRun(action)}
              className={`min-h-[44px] border px-4 text-[14px] ${at === 0 ? 'border-ink font-bold' : 'border-rule2'} ${waits ? 'text-ink3' : 'text-ink'}`}
            >
              {action.name}
            </button>
          )
        })}
      </div>
      {shown.length < actions.length && <p className="mt-2 text-[12.5px] leading-[1.6] text-ink2">{noFiles}</p>}
    </section>
  )
}
