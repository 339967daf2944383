import { readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { HexMap } from '~/domain/place/hex-map'

/** What the drawing of the hexagon map holds that the contract asks for; its other keys are notes of how it was made. */
const Drawing = z.object({ cellAreaKm2: z.number(), edgeKm: z.number(), cells: HexMap.shape.cells })

/** A cell list as one line of JSON: 810 cells read better by county than one number a line. */
function lines(map: HexMap): string {
  const cells = Object.entries(map.cells).map(([adcode, list]) => `    ${JSON.stringify(adcode)}: ${JSON.stringify(list)}`)
  const head = [`  "id": ${JSON.stringify(map.id)},`, `  "cellAreaKm2": ${map.cellAreaKm2},`, `  "edgeKm": ${map.edgeKm},`]
  return ['{', ...head, '  "cells": {', cells.join(',\n'), '  }', '}', ''].join('\n')
}

const [input, output = 'public/data/maps/hex.json'] = process.argv.slice(2)
if (!input) {
  console.error('用法：tsx scripts/build-hex-map.ts 六边形底稿.json [输出.json]')
  process.exit(2)
}
const drawing = Drawing.parse(JSON.parse(readFileSync(input, 'utf8')))
writeFileSync(output, lines(HexMap.parse({ id: 'jinzhong-hex', ...drawing })))
