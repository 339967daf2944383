import '~/later.css'
import { Dialog } from '@base-ui/react/dialog'
import { ShortcutTable } from './shortcut-table'

/** 快捷键: what the keyboard does; Esc closes and gives the focus back. */
export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed top-0 left-0 z-20 h-full w-full bg-paper opacity-75" />
        <Dialog.Popup className="fixed top-0 left-0 z-20 h-full w-full overflow-y-auto border-ink bg-sheet text-ink md:top-[9vh] md:left-1/2 md:h-auto md:max-h-[82vh] md:w-[640px] md:-translate-x-1/2 md:border">
          <div className="sticky top-0 flex items-center justify-between border-b border-ink bg-sheet pl-5">
            <Dialog.Title className="font-serif text-[20px] font-bold">快捷键</Dialog.Title>
            <Dialog.Close
              aria-label="关闭快捷键"
              className="h-[52px] w-[52px] text-[20px] leading-none focus-visible:outline-offset-[-4px]"
            >
              ✕
            </Dialog.Close>
          </div>
          <div className="px-5 pb-3">
            <ShortcutTable />
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
