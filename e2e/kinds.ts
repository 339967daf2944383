/** One named figure of each kind. */
export const oneOfEachKind = [
  'highlights',
  'county-gdp',
  'gdp-trend',
  'county-gdp-trends',
  'gauges',
  'targets-2024',
  'county-gdp-list',
  'industry-structure',
  'four-counties',
  'five-years',
] as const

/** One of the figures that the site itself puts on a county's page: unnamed, with an embed. */
export const onePlaced = '140724-comparison-livelihood'
