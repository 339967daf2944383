import { asOf } from './data-check/as-of'
import { manifestOf, manifestText } from './data-check/manifest-of'
import { readTexts } from './data-check/read-texts'
import { writeOrCheck } from './data-check/write-or-check'

const manifest = manifestOf(readTexts('public/data'), asOf)
writeOrCheck(new Map([['public/data/datapackage.json', manifestText(manifest)]]), 'npm run data:manifest')
