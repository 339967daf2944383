import * as z from 'zod/mini'
import { coreFiles, observationFile, rowFiles } from '~/domain/dataset/dataset-files'
import { auditFiles } from '~/domain/dataset/late-files'
import { Manifest } from '~/domain/dataset/manifest'
import { pageFiles } from '~/domain/figure/edition'

/** The JSON Schema of every kind of dataset file, by the file's path below public/data/schema: editors complete and check rows by them. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const schemas: Record<string, z.ZodMiniType> = {
    ...coreFiles,
    ...rowFiles,
    ...pageFiles,
    ...auditFiles,
    'observations.json': observationFile,
    'datapackage.json': Manifest,
  }
  return new Map(
    Object.entries(schemas).map(([file, schema]) => {
      const path = `${file.replace('maps/', '').replace(/\.json$/, '')}.schema.json`
      return [path, `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`]
    }),
  )
}
