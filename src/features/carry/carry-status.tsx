import type { Carry } from './use-carry'

/** What is going on and what came of it, heard by a screen reader; what is going on can be stopped. */
export function CarryStatus({ carry }: { readonly carry: Carry }) {
  const { busy, said } = carry
  return (
    <div className="flex min-h-[44px] items-center gap-4 border-t border-ink text-[13.5px] leading-[1.6]">
      <p role="status" className={`py-2 ${said.failed ? 'text-vermilion' : 'text-ink'}`}>
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
