import { jsonSchemas } from './data-check/json-schemas'
import { writeOrCheck } from './data-check/write-or-check'

writeOrCheck(new Map([...jsonSchemas()].map(([path, text]) => [`public/data/schema/${path}`, text])), 'npm run data:schemas')
