import { useMemo } from 'react'
import { ThemeTable } from '~/components/figure/theme-table'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Theme } from '~/domain/reading/indicator'
import { useFullData } from '~/features/full-data'
import { SlidesButton } from '~/features/slides/slides-actions'
import { selectThemeRows } from '~/selectors/overview/select-theme-rows'

interface Props {
  readonly catalogue: Catalogue
  readonly theme: Theme
  readonly onShow: (indicator: string) => void
}

/** All indicators of the open theme; the full datasets are requested first. */
export function ThemeRows({ catalogue, theme, onShow }: Props) {
  const waiting = useFullData(catalogue, true)
  const rows = useMemo(() => (waiting ? [] : selectThemeRows(catalogue, theme.id)), [catalogue, theme, waiting])
  if (waiting) {
    return (
      <p role="status" className="mt-6 text-[14px] text-ink2">
        {`正在读取${theme.name}的全部指标……`}
      </p>
    )
  }
  return (
    <>
      <ThemeTable name={theme.name} rows={rows} onShow={onShow} />
      <div className="mt-4">
        <SlidesButton catalogue={catalogue} what={{ kind: 'theme', theme: theme.id }} label={theme.name} />
      </div>
    </>
  )
}
