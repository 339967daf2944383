import * as z from 'zod/mini'
import { Basis } from './basis'
import { Derived } from './derived'
import { Figure } from './figure'
import { HexMap } from './hex-map'
import { Indicator } from './indicator'
import { Milestone } from './milestone'
import { Observation } from './observation'
import { Plan } from './plan'
import { Region } from './region'
import { Scene } from './scene'
import { Site } from './site'
import { Source } from './source'
import { Subject } from './subject'
import { Target } from './target'
import { Theme } from './theme'
import { Unit } from './unit'

/** The core: one query, needed for anything. Rows refer to these by id. */
export const coreFiles = {
  'plans.json': z.array(Plan).check(z.minLength(1)),
  'themes.json': z.array(Theme).check(z.minLength(1)),
  'regions.json': z.array(Region).check(z.minLength(1)),
  'subjects.json': z.array(Subject),
  'units.json': z.array(Unit).check(z.minLength(1)),
  'bases.json': z.array(Basis).check(z.minLength(1)),
  'indicators.json': z.array(Indicator).check(z.minLength(1)),
  'sources.json': z.array(Source).check(z.minLength(1)),
  'figures.json': z.array(Figure).check(z.minLength(1)),
  'scenes.json': z.array(Scene).check(z.minLength(1)),
  'site.json': Site,
  'maps/hex.json': HexMap,
} as const

/** Rows beside the observations; any of these may fail alone. */
export const rowFiles = {
  'targets.json': z.array(Target),
  'milestones.json': z.array(Milestone),
  'derived.json': z.array(Derived),
} as const

/** `observations/<theme>.json` */
export const observationFile = z.array(Observation)
