import { terms } from '~/domain/dataset/terms'
import type { Briefing } from '~/domain/figure/briefing'
import { saveBlob } from '~/features/carry/save-blob'
import { figureLink } from '~/features/shared-address'
import { presenterNotes } from '~/outputs/presenter-notes'
import { formatBriefingFile } from '~/state/briefing-file'
import { fileName, listAddress, placeOf, type BriefingSet } from './briefing-set'

/** The presenter's notes as a text file; gives the sentence of what was saved. */
export function saveNotes(set: BriefingSet): string {
  const { catalogue, title, figures } = set
  const place = placeOf(set, listAddress(set))
  const text = presenterNotes({ catalogue, title, figures, place, addressOf: ({ record }) => figureLink(record) })
  const name = fileName(set, 'txt', '讲稿与出处')
  saveBlob(new Blob([text], { type: 'text/plain;charset=utf-8' }), name)
  return `讲稿已生成：${name}，每个数字都附原文与文件。`
}

/** The list itself as a file, to be opened here again. */
export function saveList(set: BriefingSet, briefing: Briefing): string {
  const name = fileName(set, 'json')
  saveBlob(new Blob([formatBriefingFile(briefing, set.catalogue.version)], { type: 'application/json' }), name)
  return `${terms.briefing}已存为文件：${name}。`
}
