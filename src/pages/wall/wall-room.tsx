import '~/later.css'
import { terms } from '~/domain/dataset/terms'
import { href } from '~/domain/link/href'
import { PresenterPage } from '~/pages/wall/presenter/presenter-page'
import { SetupPage } from '~/pages/wall/setup/setup-page'
import { useWallSettings } from './unattended/use-wall-settings'
import type { WallProps } from './use-round'
import { WallPage } from './wall-page'

interface Props extends WallProps {
  /** The part of the wall: `presenter`, `setup`, or '' for the wall itself. */
  readonly part: string
}

function NoRoom({ part }: { readonly part: string }) {
  return (
    <main className="p-6 text-[18px] leading-[1.8]">
      <p role="alert">
        <span>{`链接里的“wall/${part}”没有对应的页面，可能写错或被截短。可以打开`}</span>
        <a href={href({ page: 'wall' })} className="text-gold-text underline">
          {terms.wall}
        </a>
        、
        <a href={href({ page: 'wall', part: 'setup' })} className="text-gold-text underline">
          大屏设置
        </a>
        或
        <a href={href({ page: 'wall', part: 'presenter' })} className="text-gold-text underline">
          讲稿窗口
        </a>
        。
      </p>
    </main>
  )
}

/** The wall, the presenter's window and the operator's setup. */
export function WallRoom({ catalogue, part, optionText, items }: Props) {
  const settings = useWallSettings(catalogue, optionText, items !== '')
  if (part !== '' && part !== 'presenter' && part !== 'setup') return <NoRoom part={part} />
  if (!settings) return <main className="wall-waits" />
  const given = { catalogue, optionText: settings.optionText, items }
  if (part === 'presenter') return <PresenterPage {...given} />
  if (part === 'setup') return <SetupPage {...given} />
  return <WallPage {...given} fault={settings.faults.length === 0 ? '' : `${settings.faults.join('；')}。`} />
}
