import { latePart } from '~/components/late-part'

const QrCode = latePart('二维码', async () => (await import('~/components/qr-code')).QrCode)

/** From a disk nobody else finds the page by its address. */
const canBeFound = (address: string): boolean => !address.startsWith('file:')

/** Where a reader of the sheet finds the page again: its address in full, and as a code once that has come. */
export function PaperAddress({ asked }: { asked: boolean }) {
  const address = location.href
  if (!canBeFound(address)) return null
  return (
    <>
      {asked && <QrCode text={address} className="float-right ml-4 hidden h-[52px] w-[52px] print:block" />}
      <p className="hidden break-all print:block">{`本页网址（扫码可打开，每个数字可查出处）：${address}`}</p>
    </>
  )
}
