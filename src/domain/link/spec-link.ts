import { FigureSpec } from '~/domain/figure/figure'

const list = (text: string | null): readonly string[] => (text ? text.split(',') : [])

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Writes the words of an unnamed figure into a query, what is empty left out: `kind=map&indicators=gdp&regions=140702,140703`. */
export function formatSpec({ kind, indicators, regions, periods, options }: FigureSpec, query: URLSearchParams): void {
  const { targets = [], focus, breaks = [], axisFrom, milestones = [], scale = '', cell, unlike = [] } = options
  const fields: readonly (readonly [string, string])[] = [
    ['kind', kind],
    ['indicators', indicators.join()],
    ['regions', regions.join()],
    ['periods', periods.join()],
    ['targets', targets.join()],
    ['focus', focus ?? ''],
    ['breaks', breaks.join()],
    ['from', axisFrom === undefined ? '' : String(axisFrom)],
    ['milestones', milestones.join()],
    ['scale', scale],
    ['cell', cell === undefined ? '' : String(cell)],
    ['unlike', unlike.length > 0 ? JSON.stringify(unlike) : ''],
  ]
  for (const [name, text] of fields) if (text !== '') query.set(name, text)
}

/** The inverse of `formatSpec`: the figure that a query asks for, null where it asks for none. */
export function parseSpec(query: URLSearchParams): FigureSpec | null {
  const kind = query.get('kind')
  const ids = (name: string) => (query.has(name) ? { [name]: list(query.get(name)) } : {})
  const read = FigureSpec.safeParse({
    // Links of the first edition have cells as a form of the comparison.
    kind: kind === 'comparison' && query.has('cell') ? 'cells' : kind,
    indicators: list(query.get('indicators')),
    regions: list(query.get('regions')),
    periods: list(query.get('periods')),
    options: {
      ...ids('targets'),
      ...(query.has('focus') && { focus: query.get('focus') }),
      ...(query.has('breaks') && { breaks: list(query.get('breaks')).map(Number) }),
      ...(query.has('from') && { axisFrom: Number(query.get('from')) }),
      ...ids('milestones'),
      ...(query.has('scale') && { scale: query.get('scale') }),
      ...(query.has('cell') && { cell: Number(query.get('cell')) }),
      ...(query.has('unlike') && { unlike: readJson(query.get('unlike') ?? '') }),
    },
  })
  return read.success ? read.data : null
}
