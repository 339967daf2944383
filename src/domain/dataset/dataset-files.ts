import * as z from 'zod/mini'
import { Figure } from '~/domain/figure/figure'
import { Milestone } from '~/domain/figure/milestone'
import { Scene } from '~/domain/figure/scene'
import { HexMap } from '~/domain/place/hex-map'
import { Region, Subject } from '~/domain/place/region'
import { Basis, Indicator, Theme } from '~/domain/reading/indicator'
import { Derived, Observation } from '~/domain/reading/observation'
import { Source } from '~/domain/source/source'
import { Target } from '~/domain/target/target'
import { Unit } from '~/domain/value/unit'
import { Plan, Site } from './site'

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

/** Rows besides the observations; any of these may fail alone. */
export const rowFiles = {
  'targets.json': z.array(Target),
  'milestones.json': z.array(Milestone),
  'derived.json': z.array(Derived),
} as const

/** `observations/<theme>.json` */
export const observationFile = z.array(Observation)
