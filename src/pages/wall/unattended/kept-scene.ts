import { useEffect } from 'react'
import * as z from 'zod/mini'
import { Id } from '~/domain/dataset/id'
import { formatWall, type WallOptions } from '~/domain/link/wall-link'
import { ownMemory } from './own-memory'

const name = 'scene'

/** What a wall shows, and how: a scene that was kept under other settings is not gone back to. */
export const settingsOf = (options: WallOptions, items: string): string => `${formatWall({ ...options, scene: null })} ${items}`
const Kept = z.strictObject({ settings: z.string(), scene: Id })

/** The scene that a wall of these settings stood at when it ended without being left: by a power cut, or a browser that was closed. */
export function keptScene(settings: string): Id | null {
  try {
    const kept = Kept.safeParse(JSON.parse(ownMemory.read(name) ?? 'null')).data
    return kept?.settings === settings ? kept.scene : null
  } catch {
    return null
  }
}

/** Remembers the scene for as long as the wall is there; who leaves it begins with its first scene the next time. */
export function useKeptScene(settings: string, scene: Id | null): void {
  useEffect(() => {
    if (scene !== null) ownMemory.write(name, JSON.stringify({ settings, scene }))
  }, [settings, scene])
  useEffect(() => () => ownMemory.write(name, null), [])
}
