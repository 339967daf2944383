import { useEffect, useMemo, useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { wallFaults } from '~/domain/link/wall-faults'
import { readWallFile, type WallNames } from '~/domain/link/wall-file'
import { loadWallFile, type LoadedFile } from './load-wall-file'

/** What a wall goes by: its file of settings, and over it what its link says; and what of both was passed over, a clause each. */
export interface WallSettings {
  readonly optionText: string
  readonly faults: readonly string[]
}

/** What scenes and counties are called, for the file and for what is said of it. */
export function wallNames(catalogue: Catalogue): WallNames {
  return {
    scenes: [...catalogue.scenes.values()].map(({ id, title }) => ({ id, name: title })),
    regions: catalogue.counties.map(({ adcode, name }) => ({ id: adcode, name })),
  }
}

/** The settings of the file under those of the link: what both say, the link says last. */
export function mergedSettings(catalogue: Catalogue, { text, fault }: LoadedFile, link: string, hasList: boolean): WallSettings {
  const names = wallNames(catalogue)
  const file = readWallFile(text, names)
  const query = new URLSearchParams(file.query)
  for (const [name, value] of new URLSearchParams(link)) query.set(name, value)
  const own = wallFaults(link, hasList ? [] : names.scenes)
  return { optionText: String(query), faults: [...(fault === '' ? [] : [fault]), ...file.faults, ...own] }
}

/** The settings of a wall; null until its file was read, or found missing. */
export function useWallSettings(catalogue: Catalogue, link: string, hasList: boolean): WallSettings | null {
  const [file, setFile] = useState<LoadedFile | null>(null)
  useEffect(() => {
    let isGone = false
    const read = async () => {
      const loaded = await loadWallFile()
      if (!isGone) setFile(loaded)
    }
    void read()
    return () => {
      isGone = true
    }
  }, [])
  return useMemo(() => file && mergedSettings(catalogue, file, link, hasList), [catalogue, file, link, hasList])
}
