import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { Id } from '~/domain/dataset/id'
import { withMovedItem } from '~/lib/with-moved-item'
import { chosenIn, inOrder, scenesOf } from './scene-order'

const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => Id.parse(id))
const [a, b, c, d] = all.map((id) => id)
const anyOrder = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })
const anyChosen = fc.shuffledSubarray(all, { minLength: 1 })

test('a link that names no scene, or none that there is, chooses all', () => {
  expect(chosenIn(all, [])).toEqual(all)
  expect(chosenIn(all, [Id.parse('gone')])).toEqual(all)
  expect(chosenIn(all, [Id.parse('gone'), ...all.slice(2, 3)])).toEqual([c])
})

check.prop([anyOrder, anyChosen])(
  'what is chosen stands in its own order, what is not stays where it was, and none is lost',
  (order, chosen) => {
    const shown = inOrder(order, chosen)
    expect([...shown].sort()).toEqual(all)
    expect(shown.filter((id) => chosen.includes(id))).toEqual(chosen)
    expect(shown.map((id) => (chosen.includes(id) ? '' : id))).toEqual(order.map((id) => (chosen.includes(id) ? '' : id)))
  },
)

check.prop([anyOrder, fc.nat(7), fc.nat(7)])(
  'a scene that is moved stands at its new place, and the others keep their order',
  (order, from, to) => {
    const moved = withMovedItem(order, from, to)
    const isMove = from < all.length && to < all.length
    expect(moved[isMove ? to : 0]).toBe(order[isMove ? from : 0])
    expect(moved.filter((id) => id !== order[from])).toEqual(order.filter((id) => id !== order[from]))
  },
)

check.prop([anyOrder, anyChosen])(
  'the link says what was chosen in its order, and nothing where that is all in the order of the data',
  (_, chosen) => {
    expect(chosenIn(all, scenesOf(all, chosen))).toEqual(chosen)
    expect(scenesOf(all, all)).toEqual([])
    expect(
      scenesOf(
        all,
        [b, a, c, d].flatMap((id) => id ?? []),
      ),
    ).toEqual([b, a, c, d])
  },
)
