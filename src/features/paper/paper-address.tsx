import { latePart } from '~/components/page/late-part'
import { noSharedAddress, sharedHere } from '../shared-address'

const QrCode = latePart('二维码', async () => (await import('~/components/control/qr-code')).QrCode)

/** Where a reader of the sheet finds the page again: its address in full, and as a code once that has come; or why there is none. */
export function PaperAddress({ requested }: { requested: boolean }) {
  const address = sharedHere()
  if (address === '') return <p className="hidden print:block">{`${noSharedAddress}。`}</p>
  return (
    <>
      {requested && <QrCode text={address} className="float-right ml-4 hidden h-[52px] w-[52px] print:block" />}
      <p className="hidden break-all print:block">{`本页网址（扫码可打开，每个数字可查出处）：${address}`}</p>
    </>
  )
}
