import { loadCatalogue } from '~/data/load-catalogue'
import { embeddedFigures } from '~/selectors/county/placed-figures'
import { diskRead } from './disk-read'
import { distFolder } from './dist-folder.mjs'
import { freezeEmbeds, frozenPlace, frozenProblems } from './frozen-embeds'

const problems = frozenProblems(frozenPlace)
if (problems.length > 0) {
  console.error([...problems, '没有固定新的版本。'].join('\n'))
  process.exitCode = 1
} else {
  const catalogue = await loadCatalogue(diskRead(`${distFolder}/data`))
  const figures = embeddedFigures(catalogue)
  const place = `${frozenPlace}/${catalogue.version}/`
  const isNew = await freezeEmbeds(frozenPlace, catalogue, figures)
  console.log(
    isNew
      ? `已固定版本 ${catalogue.version}，共${figures.length}幅：${place}。请提交 ${frozenPlace}/，再构建发布。`
      : `版本 ${catalogue.version} 已经固定，不再改动：${place}`,
  )
}
