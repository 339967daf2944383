import { oneOfEachKind } from '../kinds'

/** Every page of the dashboard, by its address; a figure of each kind. */
export const pages = [
  '#/',
  '#/?indicator=gdp&form=table&theme=energy',
  '#/county/140724',
  '#/county/140721',
  '#/county/140700',
  '#/targets',
  '#/facts',
  '#/about',
  '#/briefing',
  ...oneOfEachKind.map((id) => `#/figure/${id}`),
  '#/figure?kind=trend&indicators=gdp&regions=140724',
  '#/wall?dwell=600',
] as const
