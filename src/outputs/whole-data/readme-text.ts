import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import { coverageWords } from '~/domain/period/format-period'
import { Tier } from '~/domain/source/source'
import { factStatusWords } from '~/selectors/facts/fact-cells'
import { tierWords } from '~/selectors/words/source-words'
import type { DataTable } from './data-table'

/** 说明.txt, for the notepad of any Windows: UTF-8 with its mark, CRLF. */
export function readmeText(catalogue: Catalogue, tables: readonly DataTable[]): string {
  const { site, version, plan } = catalogue
  const place = catalogue.regions.get(site.region)?.name ?? ''
  const publisher = site.publisher ?? site.disclaimer
  const lines = [
    `${site.name}：${place}及所辖县（区、市）${plan.name}数据`,
    `${coverageWords(catalogue)}　版本 ${version}`,
    publisher,
    '',
    '【内容】',
    ...tables.map(({ name, rows }) => `${name}.csv　${rows.length}行`),
    '宽表/　一项指标一张，地区为行、年份为列，同一单位、同一口径，打开即可作图；口径不同的分开',
    '全部数据.xlsx　以上各表各为一张工作表，数字为数字，代码和时期为文本',
    'json/　网页所用的数据集，与网站发布的相同',
    'datapackage.json　文件清单与字段说明（Data Package 格式）',
    '',
    '【用 Excel、WPS 打开】',
    '请打开 XLSX：代码和时期是文本，不会被改写。双击 CSV 也不会乱码，但软件会把 2024-11 这样的时期代码显示成日期。',
    '',
    '【用程序读取】',
    'CSV 为 UTF-8（带标记），首行是列名，文字照原样，没有附加的制表符或空格，pandas、R 等直接读取即可；',
    '区划代码和时期代码请按文本列读入。只有以 = + - @ 开头而又不是数（如 -3.13‰）的文字，前面加一个撇号，使软件不把它当成公式。',
    '',
    '【引用】',
    '引用数据请注明原始文件（“来源”列及网址），再注明：',
    `${site.name}. ${place}${plan.name}数据（版本 ${version}，${coverageWords(catalogue)}）[DS].`,
    '',
    '【权利】',
    terms.licence,
    '数据摘自公开文件，逐条注明出处；事实与数字不属于任何人，文件的权利归原发布机关，文件的原句不在其中。',
    '地图（json/maps）按 OpenStreetMap 县界归类，© OpenStreetMap contributors，依 ODbL 1.0 提供；示意图，不作为划界依据。',
    '',
    '【来源等级】',
    ...Tier.options.map((tier) => `${tier}　${tierWords[tier]}`),
    '',
    '【数据的状态】',
    `${factStatusWords.used}　可用于图和县（区、市）页的数据`,
    `${factStatusWords.other}　同一指标、地区、时期、口径另有采用的数据，此数照列备查`,
    `${factStatusWords.listed}　只列入数据表，不上图`,
    '同一件事有几个数时，依次按来源等级、阶段（最终、初步、报告）、发布日期取一个，仍分不出时按写明的理由；不取平均。',
    '“未采用”一表列出暂缓采用的数和不是统计数字的数，写明理由。',
    '',
    '【读法】',
    `时期为${plan.name}以来的，文件说的是整个规划期，没有印止于何时；不相比、不连线、不评价。`,
    '数值、单位照文件所载，不换算。限定：超过、近、约、以上、以内。时期为“未注明年份”的，文件没有印年份，“最早可能”“最晚可能”是推断的范围。',
    '没有列出的，是本站尚未收录，可能存在于本站以外；数值为空，是文件写明缺数。',
    '口径不同的数据不相比、不连线、不算增速。县（区、市）按行政区划次序排列，不按数值排序。',
    '',
    `【目标的${terms.verdict}】`,
    '预期性目标判“达到预期、低于预期”，约束性和工作目标判“完成、未完成”，价格、失业率等控制目标判“控制在目标以内、超出目标”。',
    `“左右”取目标值的±10%（控制目标只向上取）。时期未完或只有部分时期数的不${terms.verdict}；约数跨越界限的为“无法${terms.verdict}”；口径、单位不同的为“不可比”。`,
  ]
  return `\ufeff${lines.join('\r\n')}\r\n`
}
