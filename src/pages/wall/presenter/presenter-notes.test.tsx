import { render, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { SourceOpener } from '~/components/words/source-number'
import { PresenterNotes } from './presenter-notes'
import type { SceneNotes } from './scene-notes'

const figure = { original: '', note: '', screens: [], facts: [] }
const notes: SceneNotes = {
  speech: {
    pieces: [{ text: '2024年产值' }, { text: '479.5亿元', obs: 'yuci-gdp-2024', name: '榆次区产值479.5亿元' }, { text: '。' }],
    length: 80,
    seconds: 20,
  },
  isKeptBack: false,
  figures: [
    { ...figure, title: '榆次区的位置', screens: ['第1行第1块'] },
    { ...figure, title: '三次产业', screens: ['第1行第2块', '第2行第1块'] },
  ],
  sources: [],
}
const open = (changes: Partial<SceneNotes>, dwell = 24) => {
  const { container } = render(<PresenterNotes notes={{ ...notes, ...changes }} name="榆次区" dwell={dwell} />)
  return within(container).getByRole('region', { name: '讲稿：榆次区' })
}

test('the speech is first, then how long it takes beside how long the scene stands', () => {
  const [speech, timing] = within(open({})).getAllByRole('paragraph')
  expect(speech?.textContent).toBe('2024年产值479.5亿元。')
  expect(timing?.textContent).toBe('80字，约20秒；本场停留24秒')
})

test('a speech that takes longer than its scene says by how much, and what to do', () => {
  expect(open({}, 15).textContent).toContain('80字，约20秒；本场停留15秒，讲稿长约5秒，可先按空格停住')
})

test('a number of the speech opens its source', () => {
  const opening = { current: null, open: vi.fn<(obs: string) => void>() }
  render(
    <SourceOpener value={opening}>
      <PresenterNotes notes={notes} name="榆次区" dwell={24} />
    </SourceOpener>,
  )
  screen.getByRole('button', { name: '榆次区产值479.5亿元，查看出处' }).click()
  expect(opening.open).toHaveBeenCalledWith('yuci-gdp-2024')
})

test('each thing has its screens before its title; the one figure of a plain wall has its title over the page', () => {
  const heads = within(open({})).getAllByRole('heading', { level: 3 })
  expect(heads.map(({ textContent }) => textContent)).toEqual(['第1行第1块：榆次区的位置', '第1行第2块、第2行第1块：三次产业'])
  expect(within(open({ figures: [{ ...figure, title: '三次产业' }] })).queryByRole('heading', { level: 3 })).toBeNull()
})

test('where there is nothing to read it says why', () => {
  expect(open({ speech: null }).textContent).toContain('这一场没有写讲稿')
  expect(open({ speech: null, isKeptBack: true }).textContent).toContain('讲稿暂不列出')
  expect(open({ speech: null, figures: [{ ...figure, title: '总量', note: '先讲总量。' }] }).textContent).not.toContain('没有写讲稿')
})
