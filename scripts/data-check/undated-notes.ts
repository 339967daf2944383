import type { FigureRecord } from '~/selectors/figure/kinds'
import { catalogueOf } from './catalogue-of'
import { at, type Dataset, indexed } from './dataset'
import { drawnRecord } from './drawn-rows'
import type { Finding } from './finding'

/** The places that a list of counties draws with a reading whose year is not printed. */
function undatedPlaces(record: FigureRecord | null): readonly string[] {
  if (record?.kind === 'map') return record.regions.filter(({ state }) => state === 'undated').map(({ name }) => name)
  if (record?.kind === 'ranking') return record.rows.filter(({ state }) => state === 'undated').map(({ name }) => name)
  return []
}

/** A note that names one undated county of two says that the other has a year: it names all that are drawn, or there is none. */
export function checkUndatedNotes(data: Dataset, asOf: string): Finding[] {
  const catalogue = catalogueOf(data, asOf)
  const observations = indexed(data.observations, (row) => row.id)
  return data.figures.flatMap((placed) => {
    const record = drawnRecord(catalogue, placed.row)
    const drawn = undatedPlaces(record)
    const compared =
      record?.kind === 'comparison' && placed.row.note.includes('未注明年份')
        ? record.regions.flatMap(({ adcode, name }) => {
            const cells = record.rows.flatMap((row) => row.cells.filter((cell) => cell.adcode === adcode))
            return cells.some(({ reading }) => observations.get(reading?.obs ?? '')?.period === 'undated') ? [name] : []
          })
        : []
    const missing = [...drawn, ...compared].filter((name) => !placed.row.note.includes(name))
    return missing.length === 0 ? [] : [at(placed, 'note', `${missing.join('、')}的数未注明年份，说明里没有写到；请一一写明`)]
  })
}
