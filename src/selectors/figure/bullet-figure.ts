import type { Catalogue } from '~/domain/dataset/catalogue'
import { figureWords, type RequestedFigure } from './figure-words'
import { scaleEnd, judgedRows, shownTarget } from './judged-target'
import type { FigureWords, JudgedTarget, ShownItem } from './record-parts'

export interface BulletRecord extends FigureWords {
  readonly kind: 'bullet'
  readonly rows: readonly JudgedTarget[]
}

/** Many rows in one unit share one scale, so that their bars compare; a few each keep their own. */
const sharedScaleFrom = 6

/** Growth rates compare with each other; tasks and plans are of unlike things, whatever their units. */
const compares = ({ nature }: JudgedTarget) => nature === '约束性' || nature === '预期性'

/** How far a row's tick and bar reach; a reading in another unit has no bar. */
function reach({ tick, reading, scale }: JudgedTarget): number {
  return Math.max(tick ?? 0, reading?.printed.unit === scale.unit ? reading.value : 0)
}

function onSharedScale(rows: readonly JudgedTarget[]): readonly JudgedTarget[] {
  if (rows.length < sharedScaleFrom) return rows
  return rows.map((row) => {
    if (!compares(row)) return row
    const alike = rows.filter((other) => compares(other) && other.scale.unit === row.scale.unit)
    // Where a tick is near the end its words are placed before it: what many share needs no air after the longest of them.
    const max = alike.length > 1 ? scaleEnd(0, Math.max(...alike.map(reach))) : row.scale.max
    const zone = row.zone && { from: row.zone.from, to: row.zone.to >= row.scale.max ? max : row.zone.to }
    return { ...row, scale: { ...row.scale, max }, zone }
  })
}

/** Targets in rows, each a bullet with its verdict. */
export function selectBullet(catalogue: Catalogue, figure: RequestedFigure): BulletRecord {
  const { rows, cited } = judgedRows(catalogue, figure.spec)
  const planned = rows.length > 0 && rows.every((row) => row.nature === '计划')
  const striped = rows.some((row) => row.partial) ? '；斜纹为上半年数据' : ''
  const lead = planned ? '实心为现有，虚框为计划' : `金线为目标值，底色为达标区间${striped}`
  return { kind: 'bullet', ...figureWords(catalogue, figure, lead, cited), rows: onSharedScale(rows) }
}

export function shownInBullets({ rows }: BulletRecord): readonly ShownItem[] {
  return rows.flatMap(shownTarget)
}
