import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { DwellChoice } from './dwell-choice'

const chosen: { dwell: number | null } = { dwell: null }

function Setup({ first }: { readonly first: number | null }) {
  const [dwell, setDwell] = useState(first)
  const take = (next: number | null) => {
    setDwell(next)
    chosen.dwell = next
  }
  return <DwellChoice dwell={dwell} onDwell={take} />
}

function open(first: number | null) {
  chosen.dwell = first
  render(<Setup first={first} />)
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: '自定（秒）' })

function type(text: string): void {
  fireEvent.change(field(), { target: { value: text } })
  fireEvent.blur(field())
}

test('the usual times are offered, twenty-five seconds among them, and the field shows the one that is chosen', () => {
  open(null)
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    '按场景',
    ...[10, 15, 20, 25, 30, 60].map((seconds) => `${seconds}秒`),
  ])
  fireEvent.click(screen.getByRole('button', { name: '25秒' }))
  expect(chosen.dwell).toBe(25)
  expect(field().value).toBe('25')
  expect(screen.getByRole('button', { name: '25秒', pressed: true })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '按场景' }))
  expect(chosen.dwell).toBeNull()
})

test.each([
  ['5', 5],
  ['600', 600],
  ['42', 42],
  ['７５', 75],
  ['12.5秒', 12.5],
  ['', null],
])('“%s” is taken as %s', (text, seconds) => {
  open(20)
  type(text)
  expect(chosen.dwell).toBe(seconds)
  expect(screen.getByRole('status').textContent).toBe('')
})

test.each(['4', '601', '0', '-9', '二十', '1e2', '20&clock=1'])(
  '“%s” is refused in a sentence at the field, and the last good one stays',
  (text) => {
    open(20)
    type(text)
    expect(chosen.dwell).toBe(20)
    expect(field().value).toBe(text)
    expect(field().getAttribute('aria-invalid')).toBe('true')
    const said = document.querySelector(`[id="${field().getAttribute('aria-describedby')}"]`)
    expect(said?.textContent).toBe(`“${text}”不行：每场停留要写5至600之间的秒数。现在仍是每场20秒。`)
    type('30')
    expect(chosen.dwell).toBe(30)
    expect(said?.textContent).toBe('')
  },
)

test('half of a number is no mistake while it is typed', () => {
  open(null)
  fireEvent.change(field(), { target: { value: '2' } })
  expect(screen.getByRole('status').textContent).toBe('')
  fireEvent.change(field(), { target: { value: '25' } })
  expect(chosen.dwell).toBe(25)
})
