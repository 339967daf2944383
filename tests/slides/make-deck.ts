import type { DeckAsk, DeckShape } from '~/outputs/slides/build-deck'
import { buildDeck } from '~/outputs/slides/build-deck'
import { live, recordOf } from '../data/live-catalogue'
import { readPackage, type Deck } from './read-deck'

/** One pixel: what stands for a picture where only its place matters. */
export const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

export const place = { name: live.site.name, asOf: live.asOf.slice(0, 7), version: live.version, link: 'http://10.1.2.3/dajuan/#/' }

/** A deck of named figures as it is asked for. */
export function askOf(ids: readonly string[], shape: DeckShape, more: Partial<DeckAsk> = {}): DeckAsk {
  return {
    title: '试验演示文稿',
    subtitle: '副题',
    unit: '昔阳县发展和改革局',
    day: '2026年1月31日',
    shape,
    place,
    catalogue: live,
    picture: async () => pixel,
    slides: ids.map((id) => {
      const record = recordOf(live, id)
      return { record, title: record.title, note: record.note, link: `${place.link}figure/${id}` }
    }),
    ...more,
  }
}

/** The bytes of a deck. */
export async function deckBytes(ask: DeckAsk): Promise<Uint8Array> {
  return new Uint8Array(await (await buildDeck(ask)).arrayBuffer())
}

/** A deck made and unpacked. */
export async function madeDeck(ask: DeckAsk): Promise<Deck> {
  return readPackage(await deckBytes(ask))
}
