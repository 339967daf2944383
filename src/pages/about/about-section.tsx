import type { Elements } from '~/components/page/elements'

/** The element of a section: the list of contents moves the focus there. */
export const sectionId = (id: string): string => `about-${id}`

/** One matter: its name in the margin, what is to be said next to it; under it where there is no margin. */
export function AboutSection({ id, title, children }: { readonly id: string; readonly title: string; readonly children: Elements }) {
  return (
    <section
      aria-labelledby={sectionId(id)}
      className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-3 border-t border-ink py-6 lg:grid-cols-[220px_minmax(0,1fr)] xl:grid-cols-[292px_minmax(0,1fr)] 2xl:grid-cols-[400px_minmax(0,1fr)] 2xl:py-9 print:block print:py-4"
    >
      <h2
        id={sectionId(id)}
        tabIndex={-1}
        className="font-serif text-[23px] leading-[1.4] font-bold outline-none focus-visible:underline xl:text-[24px] print:mb-2 print:text-[18px] 2xl:text-[32px]"
      >
        {title}
      </h2>
      <div className="max-w-[62em] text-[15px] leading-[1.85] print:text-[12px] print:leading-[1.7] 2xl:text-[18px] [&>*+*]:mt-3 [&>p]:max-w-[46em]">
        {children}
      </div>
    </section>
  )
}
