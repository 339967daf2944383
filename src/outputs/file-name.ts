import type { FigureRecord } from '~/selectors/figure/kinds'

/** What Windows, WPS or a mail program does not take in a file's name, and blanks. */
const unfit = /[\\/:*?"<>|#%&{}$!'@+`=~\s\p{Cc}]/gu

/** A text without what a file's name may not hold. */
export const fitName = (text: string): string => text.replace(unfit, '')

/** A name for a file of a figure: who publishes, the figure's short title, the data date and what it is: 晋中答卷_常住人口_2025-12_16x9@2x.png. */
export function fileName(name: string, record: FigureRecord, ending: string): string {
  const short = fitName(record.short).slice(0, 40)
  return `${fitName(name)}_${short || '图'}_${record.asOf}${ending}`
}
