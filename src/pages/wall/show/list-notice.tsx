import { terms } from '~/domain/dataset/terms'
import type { WallList } from '~/pages/wall/use-round'
import { wallExit } from '~/pages/wall/wall-href'

function Back({ items }: { readonly items: string }) {
  return (
    <a href={wallExit(items)} className="inline-flex min-h-[44px] items-center px-2 text-gold-text underline">{`回到${terms.briefing}`}</a>
  )
}

/** What of a list could not be read, for who moves the pointer: the audience of a wall that is left alone does not see it. */
export function ListNotice({ list: { items, faults }, u }: { readonly list: WallList; readonly u: number }) {
  return faults.length === 0 ? null : (
    <aside
      aria-label={`${terms.briefing}有缺`}
      className="fixed inset-x-0 top-0 z-20 flex flex-wrap items-center justify-center border-b border-rule2 bg-paper px-4"
      style={{ fontSize: Math.max(1.2 * u, 14) }}
    >
      <span role="status">{faults.join('')}</span>
      <Back items={items} />
    </aside>
  )
}

/** In place of a wall where nothing of a list can be shown. */
export function NoList({ list: { items, faults } }: { readonly list: WallList }) {
  return (
    <main aria-label={terms.wall} className="pt-16 text-[18px] leading-[1.8]">
      <h1 className="font-serif text-[27px] font-bold">{terms.briefing}</h1>
      <p role="alert">
        <span>{`这份${terms.briefing}里没有可以展示的图。${faults.join('')}`}</span>
        <Back items={items} />
      </p>
    </main>
  )
}
