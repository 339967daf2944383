import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { live } from './live-catalogue'

const guide = readFileSync('docs/wall-guide.md', 'utf8')
const scenes = [...live.scenes.values()]

/** The rows of the table of a chapter, cell by cell. */
function rowsOf(chapter: string): readonly (readonly string[])[] {
  const [, text = ''] = guide.split(`### ${chapter}\n`)
  const lines = (text.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

test('the guide names every scene with what links call it, in the order of the round', () => {
  expect(rowsOf('场景的编号')).toEqual(scenes.map(({ id, title }) => [title, `\`${id}\``]))
})

test('every scene that an example of the guide asks for is there', () => {
  const asked = [...guide.matchAll(/\bscenes?=([\w,-]+)/g)].flatMap(([, ids = '']) => ids.split(','))
  const known = asked.filter((id) => !id.startsWith('list-'))
  expect(known.length).toBeGreaterThan(3)
  expect(known.filter((id) => !scenes.some((scene) => scene.id === id))).toEqual([])
})
