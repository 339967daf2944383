import { useEffect, useState } from 'react'
import type { Elements } from '~/components/page/elements'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Region } from '~/domain/place/region'
import { paperPart } from '~/features/paper/print-host'
import { loadCode } from '~/lib/load-code'

export interface SheetPlace {
  readonly catalogue: Catalogue
  readonly region: Region
}

type DrawSheet = (place: SheetPlace) => Elements

/** Draws the sheet; `waiting` until it can, `failed` where its code was not found. */
export type Sheet = { readonly draw: DrawSheet } | 'waiting' | 'failed'

// A later county's page has it at once.
let fetched: Sheet = 'waiting'

async function fetchSheet(): Promise<Sheet> {
  const { CountySheet } = await import('./county-sheet')
  fetched = { draw: (place) => <CountySheet {...place} /> }
  return fetched
}

/**
 * The sheet for paper, which brings the drawings' code with it: fetched once the screen is drawn, so that the page opens without it. Not
 * `lazy`, which cannot draw at once, as the browser wants it when it prints.
 */
export function useSheet(): Sheet {
  const [sheet, setSheet] = useState(fetched)
  useEffect(() => {
    const load = () => fetchSheet().then(setSheet)
    paperPart.load = load
    loadCode(load).catch(() => setSheet('failed'))
    return () => {
      paperPart.load = undefined
    }
  }, [])
  return sheet
}
