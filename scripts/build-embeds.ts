import { mkdir, writeFile } from 'node:fs/promises'
import { correctionsPath, updatesPath } from '~/data/late-queries'
import { loadCatalogue } from '~/data/load-catalogue'
import { loadDataset } from '~/data/load-dataset'
import { auditFiles } from '~/domain/dataset/late-files'
import { readSiteUrl, siteAddress } from '~/outputs/embed/embed-address'
import { indexedFigure, sitemap } from '~/outputs/embed/figure-index'
import { oEmbed } from '~/outputs/embed/oembed'
import { updateFeed } from '~/outputs/update-feed'
import { embeddedFigures } from '~/selectors/county/placed-figures'
import { selectFigure } from '~/selectors/figure/select-figure'
import { addressNotice, noticeText, siteNotice } from './data-check/notices'
import { diskRead } from './disk-read'
import { distFolder } from './dist-folder.mjs'
import { embedFiles, embedPictures, pngSize } from './embed-files'
import { embedGallery } from './embed-gallery'
import { pictureFonts } from './picture-fonts'

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`

const siteUrl = readSiteUrl(process.env['SITE_URL'])
const catalogue = await loadCatalogue(diskRead(`${distFolder}/data`))
const site = { catalogue, siteUrl }
for (const folder of ['embed', 'figures', ...(siteUrl === null ? [] : ['oembed'])])
  await mkdir(`${distFolder}/${folder}`, { recursive: true })

const figures = embeddedFigures(catalogue).map(({ id, figure }) => embedPictures(site, selectFigure(catalogue, figure), id))
const fonts = await pictureFonts(figures.flatMap(({ id, pngs }) => pngs.map(({ svg }) => ({ id, svg }))))
for (const figure of figures)
  for (const [ending, content] of await embedFiles(site, figure, fonts))
    await writeFile(`${distFolder}/embed/${figure.id}${ending}`, content)
await writeFile(`${distFolder}/embed/index.html`, embedGallery(catalogue, new Map(figures.map(({ id, record }) => [id, record]))))
await writeFile(`${distFolder}/figures/index.json`, json(figures.map(({ record, id }) => indexedFigure(record, id, pngSize))))

if (siteUrl === null) console.log('没有 SITE_URL：不写 sitemap.xml、oembed/ 和页面里的绝对地址')
else {
  for (const { record, id } of figures)
    await writeFile(`${distFolder}/oembed/${id}.json`, json(oEmbed(record, id, catalogue.site.name, siteUrl, pngSize)))
  const pages = ['index.html', ...figures.map(({ id }) => `embed/${id}.html`)]
  await writeFile(`${distFolder}/sitemap.xml`, sitemap(pages.map((path) => siteAddress(siteUrl, path))))
}
const read = diskRead(`${distFolder}/data`)
const [updates, corrections] = await Promise.all([
  loadDataset(read, updatesPath, auditFiles[updatesPath]),
  loadDataset(read, correctionsPath, auditFiles[correctionsPath]),
])
const { name, publisher } = catalogue.site
await writeFile(`${distFolder}/feed.xml`, updateFeed({ name, publisher: publisher ?? name, address: siteUrl }, updates, corrections))
console.log(`已写入 ${figures.length} 个嵌入页：${distFolder}/embed/`)
console.warn(noticeText([addressNotice(siteUrl), siteNotice(catalogue.site)]))
