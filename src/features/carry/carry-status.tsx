import type { CarryWork } from './carry-actions'
import type { Carry } from './use-carry'

/** What is going on and what came of it, heard by a screen reader; what is going on can be stopped. It stays in sight at the panel's foot. */
export function CarryStatus({ carry }: { readonly carry: Carry<CarryWork> }) {
  const { busy, said } = carry
  // Empty, it takes no room; the region is there before the words.
  const look = busy === null && said.text === '' ? 'pb-3' : 'min-h-[48px] border-t border-ink'
  return (
    <div className={`sticky bottom-0 flex items-center gap-4 bg-paper text-[13.5px] leading-[1.6] ${look}`}>
      <p role="status" className={`${said.text || busy !== null ? 'py-2' : ''} ${said.failed ? 'text-vermilion' : 'text-ink'}`}>
        {busy === null ? said.text : `正在处理：${busy}……`}
      </p>
      {busy !== null && (
        <button type="button" className="min-h-[44px] flex-none border border-rule2 px-4" onClick={carry.stop}>
          停止
        </button>
      )}
    </div>
  )
}
