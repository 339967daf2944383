import type { JobState } from '../use-job'

/** What is going on and what came of it, heard by a screen reader; what is going on can be stopped. It stays in sight at the panel's foot. */
export function CarryStatus({ state, onStop }: { readonly state: JobState<unknown>; readonly onStop: (words: string) => void }) {
  // Empty, it takes no room; the region is there before the words.
  const look = state.at === 'idle' ? 'pb-3' : 'min-h-[48px] border-t border-ink'
  return (
    <div className={`sticky bottom-0 flex items-center gap-4 bg-paper text-[13.5px] leading-[1.6] ${look}`}>
      <p role="status" className={`${state.at === 'idle' ? '' : 'py-2'} ${state.at === 'failed' ? 'text-vermilion' : 'text-ink'}`}>
        {state.at === 'running' ? `正在处理：${state.name}……` : 'words' in state && state.words}
      </p>
      {state.at === 'running' && (
        <button type="button" className="min-h-[44px] flex-none border border-rule2 px-4" onClick={() => onStop(`已停止：${state.name}`)}>
          停止
        </button>
      )}
    </div>
  )
}
