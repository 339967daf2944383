import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchemas } from '../../scripts/data-check/json-schemas'

test('the JSON Schemas are those of the contract as it stands (npm run data:schemas writes them)', () => {
  const schemas = jsonSchemas()
  expect(readdirSync('public/data/schema').sort()).toEqual([...schemas.keys()].sort())
  const stale = [...schemas].filter(([path, text]) => readFileSync(`public/data/schema/${path}`, 'utf8') !== text)
  expect(stale.map(([path]) => path)).toEqual([])
})
