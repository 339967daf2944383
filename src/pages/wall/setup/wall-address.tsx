import { useState } from 'react'
import { QrCode } from '~/components/control/qr-code'
import { terms } from '~/domain/dataset/terms'
import { copyText } from '~/features/copy-text'
import { noSharedAddress, sharedBase } from '~/features/shared-address'
import { publicBase } from '~/lib/public-base'

/** The longest address that a telephone reads from a code on a screen, and from which on the code is larger. */
const longest = 900
const long = 200

/** The address of this page as it was opened, without its hash. */
const ownBase = (): string => window.location.href.replace(/#.*$/, '')

/** The code of an address, or why there is none. */
function Code({ address }: { readonly address: string }) {
  if (address === '') return <p className="text-ink2">{`${noSharedAddress}：这里和大屏脚注都没有二维码。`}</p>
  if (address.length > longest)
    return <p className="text-ink2">{`链接太长，二维码放不下；请复制链接，或把${terms.briefing}存成文件带到大屏的机器上打开。`}</p>
  return (
    <figure className="flex flex-wrap items-end gap-4">
      <QrCode
        text={address}
        className={`block shrink-0 border border-rule ${address.length > long ? 'w-[280px]' : 'w-[168px]'} max-w-full`}
      />
      <figcaption className="pb-1 text-[13.5px] leading-[1.7] text-ink2 2xl:text-[16px]">
        扫码打开同样的展示，
        <br />
        设置都在链接里。
      </figcaption>
    </figure>
  )
}

interface Props {
  /** The link of the wall within the page. */
  readonly hash: string
  /** The link of the presenter's window. */
  readonly presenter: string
}

/**
 * The link of a wall to take away: as words, as a code, or to open here. Of a page that was opened on this machine the words are for this
 * machine, which may be the wall's own, and the code is of the site, where its address is known.
 */
export function WallAddress({ hash, presenter }: Props) {
  const shared = sharedBase()
  const isLocal = publicBase('', ownBase()) === ''
  const address = `${isLocal ? ownBase() : shared}${hash}`
  const [said, setSaid] = useState('')
  const copy = async () => setSaid((await copyText(address)) ? '已复制链接' : '没有复制成功，请自行选取上面的链接')
  const action = 'inline-flex min-h-[44px] items-center justify-center border border-ink px-4 font-bold whitespace-nowrap'
  return (
    <section aria-label="链接" className="grid gap-3">
      <input
        readOnly
        aria-label="大屏链接"
        value={address}
        className="min-h-[44px] w-full border-b border-rule bg-wash px-3 py-2 font-mono text-[13px]"
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className="flex flex-wrap gap-2.5">
        <a href={hash} className={`${action} bg-ink text-paper`}>
          在这里展示
        </a>
        <button type="button" className={action} onClick={() => void copy()}>
          复制链接
        </button>
        <a href={presenter} target="_blank" rel="noreferrer" className={action}>
          讲稿窗口
        </a>
      </div>
      <p role="status" className="leading-[1.7] text-ink2">
        {said}
      </p>
      {isLocal && <p className="text-ink2">上面的链接只在这台机器上有用。</p>}
      <Code address={shared === '' ? '' : `${shared}${hash}`} />
    </section>
  )
}
