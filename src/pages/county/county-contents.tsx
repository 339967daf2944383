import { useEffect, useMemo, useRef, useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode } from '~/domain/dataset/id'
import { defaultFacts } from '~/domain/link/facts-fields'
import { href } from '~/domain/link/href'
import { placeThemes } from '~/selectors/reading/place-rows'

const look = 'inline-flex min-h-[44px] items-center whitespace-nowrap text-gold-text underline underline-offset-4'

interface Props {
  readonly catalogue: Catalogue
  readonly adcode: Adcode
}

/** The headings of the sections that this page of a place has: each leaves itself out where it has nothing. */
const sectionHeadings = (inside: Element | null): readonly HTMLHeadingElement[] => [
  ...(inside?.closest('article')?.querySelectorAll<HTMLHeadingElement>('section > h2') ?? []),
]

/** Brings a section into view and the focus to it: the hash is the page's address, so no link can. */
function goTo(heading: HTMLHeadingElement | undefined): void {
  if (!heading) return
  heading.tabIndex = -1
  // Below the row itself, which stays at the top of a phone.
  heading.style.scrollMarginTop = '52px'
  heading.scrollIntoView()
  heading.focus({ preventScroll: true })
}

/** The way to each section of the page; one row, which on a phone scrolls sideways and stays at the top of the window. */
function SectionLinks() {
  const nav = useRef<HTMLElement>(null)
  const [titles, setTitles] = useState<readonly string[]>([])
  useEffect(() => setTitles(sectionHeadings(nav.current).map(({ textContent }) => textContent)), [])
  return (
    <nav
      ref={nav}
      aria-label="本页内容"
      className="page-width sticky top-0 z-[5] mt-3 flex min-h-[44px] gap-x-5 overflow-x-auto border-y border-rule bg-paper text-[13.5px] md:static md:mt-4 2xl:text-[17px] print:hidden"
    >
      {titles.map((title, at) => (
        <button key={title} type="button" className={look} onClick={() => goTo(sectionHeadings(nav.current)[at])}>
          {title}
        </button>
      ))}
    </nav>
  )
}

/** What the place has in each field, as a way to the list of it on the page of data. */
function ThemeLinks({ catalogue, adcode }: Props) {
  const themes = useMemo(() => placeThemes(catalogue, adcode), [catalogue, adcode])
  return (
    <nav
      aria-label="分领域数据"
      className="page-width flex min-h-[44px] flex-wrap items-center gap-x-5 border-b border-rule text-[13.5px] 2xl:text-[17px] print:hidden"
    >
      <span className="text-ink3">分领域数据</span>
      {themes.map(({ id, name }) => (
        <a key={id} href={href({ page: 'facts' }, { theme: id, facts: { ...defaultFacts, region: adcode } })} className={look}>
          {name}
        </a>
      ))}
    </nav>
  )
}

/** At hand below the head of a place's page: its sections, and its data by field. */
export function CountyContents(props: Props) {
  return (
    <>
      <SectionLinks />
      <ThemeLinks {...props} />
    </>
  )
}
