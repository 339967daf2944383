import { readFileSync } from 'node:fs'
import { render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Frame } from '~/charts/chart'
import { drawingHeight } from '~/charts/heights'
import { SourceOpener } from '~/components/words/source-number'
import { HexMap } from '~/domain/place/hex-map'
import type { MapRecord } from '~/selectors/figure/map-figure'
import { PaintedChart } from './painted-chart'
import { SideList } from './side-list'

const hexMap = HexMap.parse(JSON.parse(readFileSync('public/data/maps/hex.json', 'utf8')))

/** The counties in the map's own order; two of them hold a reading. */
const record: MapRecord = {
  kind: 'map',
  id: 'population',
  title: '常住人口',
  short: '常住人口',
  lead: '常住人口，万人，2020年普查',
  note: '',
  sourceLine: '',
  spec: { kind: 'map', indicators: [], regions: [], periods: [], options: {} },
  asOf: '2025-12',
  hexMap,
  notice: '示意图，不作为划界依据',
  indicator: 'population',
  indicatorName: '常住人口',
  unit: '万人',
  classes: [],
  focus: null,
  regions: Object.keys(hexMap.cells).map((adcode) => {
    const number = { '140702': '90.5', '140728': '45.1' }[adcode]
    const reading = number === undefined ? null : reading2020(adcode, number)
    const name = `${adcode}县`
    return { adcode, name, short: adcode.slice(3), state: reading ? 'value' : 'none', reading, classIndex: null }
  }),
}

function reading2020(adcode: string, number: string) {
  const printed = { lead: '', number, unit: '万人', tail: '', text: `${number}万人` }
  return { obs: `population-${adcode}`, value: Number(number), printed, period: '2020年普查', mark: 'census' } as const
}

const frameOf = (width: number): Frame => ({ width, height: drawingHeight(record, width, 12, 'page'), u: 12, medium: 'page' })

function open(width: number, isLive: boolean) {
  const drawing = (
    <>
      <PaintedChart record={record} frame={frameOf(width)} onPick={() => {}} />
      <SideList record={record} frame={frameOf(width)} size={13} />
    </>
  )
  render(isLive ? <SourceOpener value={{ current: null, open: () => {} }}>{drawing}</SourceOpener> : drawing)
}

const numbersHeard = () =>
  screen
    .queryAllByRole('button', { name: /查看出处/ })
    .map((button) => [button.getAttribute('aria-label'), button.closest('ul') === null ? 'drawing' : 'list'])

const heard = ['140702县常住人口2020年普查90.5万人，查看出处', '140728县常住人口2020年普查45.1万人，查看出处']

test('over a wide map its numbers are buttons beside the picture, not inside it', async () => {
  open(806, true)
  expect(numbersHeard()).toEqual(heard.map((name) => [name, 'drawing']))
  const picture = await waitFor(() => screen.getByRole('img'))
  expect(picture.querySelectorAll('button')).toHaveLength(0)
})

test.each([284, 374])('on a map %i wide a tap means the county: the numbers are buttons in the list below', (width) => {
  open(width, true)
  expect(numbersHeard()).toEqual(heard.map((name) => [name, 'list']))
})

test.each([284, 806])('the counties of a map %i wide can be chosen by keyboard', (width) => {
  open(width, true)
  const group = screen.getByRole('group', { name: /方向键移动，回车选择/ })
  expect([...group.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'))).toEqual(
    record.regions.map(({ name }) => name),
  )
})

test('where there is no sheet to open no number is a button, and the list is the one that the map needs', () => {
  open(806, false)
  expect(screen.queryAllByRole('list')).toEqual([])
  expect(numbersHeard()).toEqual([])
})

test('on a phone the list has two columns only where every line of it fits one', () => {
  const undated = record.regions.map((region) => (region.reading ? { ...region, state: 'undated' as const } : region))
  const columnsOf = (shown: MapRecord) => {
    const { container, unmount } = render(
      <SourceOpener value={{ current: null, open: () => {} }}>
        <SideList record={shown} frame={frameOf(374)} size={13} />
      </SourceOpener>,
    )
    const columns = container.querySelector('ul')?.className.includes('columns-2')
    unmount()
    return columns
  }
  expect([columnsOf(record), columnsOf({ ...record, regions: undated })]).toEqual([true, false])
})
