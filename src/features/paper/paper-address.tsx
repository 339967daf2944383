import { lazy, Suspense } from 'react'
import { noSharedAddress, sharedHere } from '../shared-address'

const QrCode = lazy(async () => ({ default: (await import('~/components/qr-code')).QrCode }))

/** Where a reader of the sheet finds the page again: its address in full, and as a code once that has come; or why there is none. */
export function PaperAddress({ asked }: { asked: boolean }) {
  const address = sharedHere()
  if (address === '') return <p className="hidden print:block">{noSharedAddress}。</p>
  return (
    <>
      {asked && (
        <Suspense fallback={null}>
          <QrCode text={address} className="float-right ml-4 hidden h-[52px] w-[52px] print:block" />
        </Suspense>
      )}
      <p className="hidden break-all print:block">本页网址（扫码可打开，每个数字可查出处）：{address}</p>
    </>
  )
}
