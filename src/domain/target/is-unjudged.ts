import type { Target } from './target'

/** 基本同步 says no measure of its own: without a tolerance that is given, how far behind is still abreast nobody printed. */
export const noMeasure = '“基本同步”没有给出幅度，只列两数'

/** Whether what came of a target is listed beside it without a verdict, and without a zone that would draw one. */
export const isUnjudged = ({ unjudged, relativeTo, tolerance }: Target) =>
  unjudged !== undefined || (relativeTo?.relation === 'abreast' && tolerance === undefined)
