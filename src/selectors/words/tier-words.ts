import type { Tier } from '~/domain/source/source'

/** What a tier of sources is, in words. */
export const tierWords: Readonly<Record<Tier, string>> = {
  A1: '统计公报、统计部门发布',
  A2: '政府报告、新闻发布会',
  B: '媒体报道',
  C: '转载，未见原址',
  D: '其他公开资料，待核',
  U: '单位提供，未公开发布',
}
