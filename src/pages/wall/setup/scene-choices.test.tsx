import { createEvent, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { formatWall, parseWall, type WallOptions } from '~/domain/link/wall-link'
import { published } from './published-catalogue.test-support'
import { SceneChoices } from './scene-choices'

const all = [...published.scenes.values()]
const link = { said: '' }

function Setup({ first }: { readonly first: string }) {
  const [options, setOptions] = useState(() => parseWall(first))
  const take = (next: WallOptions) => {
    setOptions(next)
    link.said = formatWall(next)
  }
  return <SceneChoices catalogue={published} options={options} onOptions={take} />
}

function open(first = '') {
  link.said = first
  render(<Setup first={first} />)
}

const box = (name: RegExp) => screen.getByRole('checkbox', { name })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const rows = () => screen.getAllByRole('listitem')
/** The numbers and the ids of the rows that are shown. */
const round = () =>
  rows()
    .map((row) =>
      [...row.querySelectorAll('.tabular-nums:not(:last-child), [translate=no]')].map(({ textContent }) => textContent).join(' '),
    )
    .filter((words) => /^\d/.test(words))

test('each scene says its number, title, id and seconds', () => {
  open()
  expect(rows().map((row) => within(row).getByRole('checkbox').closest('label')?.textContent)).toEqual(
    all.map(({ id, title, dwellSeconds }, at) => `${at + 1}${title}${id}${dwellSeconds}秒`),
  )
})

test('with none chosen the page asks for one, the link stays as it was, and begins with the first that is chosen', () => {
  open('scenes=maps,energy')
  press('全不选')
  expect(screen.getByRole('alert').textContent).toContain('至少选一场')
  expect(screen.getByRole('group', { name: '场景（0场）' })).toBeTruthy()
  expect(link.said).toBe('scenes=maps,energy')
  fireEvent.click(box(/targets/))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(link.said).toBe('scenes=targets')
  fireEvent.click(box(/targets/))
  expect(screen.getByRole('alert')).toBeTruthy()
  press('全选')
  expect(link.said).toBe('')
})

test('a scene goes up and down past those that are shown, keeps the focus, and the link says the order', () => {
  open('scenes=overview,energy,tourism')
  press('下移：全景')
  expect(link.said).toBe('scenes=energy,overview,tourism')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('下移：全景')
  press('上移：文化和旅游')
  expect(link.said).toBe('scenes=energy,tourism,overview')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('上移：文化和旅游')
  expect(screen.getByRole('status').textContent).toBe('“文化和旅游”已移到第2位。')
  expect(round()).toEqual(['1 energy', '2 tourism', '3 overview'])
  press('下移：全景')
  expect(link.said).toBe('scenes=energy,tourism,overview')
  press('恢复原序')
  expect(link.said).toBe('scenes=overview,energy,tourism')
})

test('a scene is let fall by the mouse where it is to stand', () => {
  open()
  const carried = new Map<string, string>()
  const dataTransfer = {
    setData: (type: string, text: string) => carried.set(type, text),
    getData: (type: string) => carried.get(type) ?? '',
    setDragImage: () => {},
    types: ['application/x-dajuan-scene'],
  }
  const row = (at: number): Element => rows()[at] ?? document.body
  const drag = (element: Element, type: 'dragStart' | 'drop') => fireEvent(element, createEvent[type](element, { dataTransfer }))
  drag(row(4).querySelector('[data-grip]') ?? document.body, 'dragStart')
  // No row has a height here, so that it is the lower half on which it falls.
  drag(row(0), 'drop')
  expect(link.said).toMatch(/^scenes=overview,targets,maps,county-trends,growth,county-yuci,/)
})

test('an order that a link says is shown, and with all scenes in the order of the data it says nothing', () => {
  const backward = all.map(({ id }) => id).reverse()
  open(`scenes=${backward.join()}`)
  expect(round()).toEqual(backward.map((id, at) => `${at + 1} ${id}`))
  press('恢复原序')
  expect(link.said).toBe('')
})

test('scenes of other counties than the chosen one have no number, and the page says that they are left out', () => {
  open('region=140724&dwell=25')
  const others = all.filter(({ layout, regions }) => layout === 'county' && !regions.some((code) => code === '140724'))
  expect(round()).toHaveLength(all.length - others.length)
  expect(screen.getByText(`“县（区、市）”选了一个，另有${others.length}场不放。`)).toBeTruthy()
  expect(rows().every((row) => row.textContent.includes('25秒'))).toBe(true)
})
