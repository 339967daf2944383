import { writeFileSync } from 'node:fs'
import { loadLibrary } from './library'
import { measure } from './measure'
import { benchReport } from './report'

const today = await loadLibrary('public/data')
// The first measurement is thrown away: it warms the code up, so that the sizes are measured alike.
measure(today, 1)
const sizes = [1, 100, 1000].map((factor) => measure(today, factor))
const day = new Date().toISOString().slice(0, 10)
const report = benchReport(sizes, day)
process.stdout.write(report)
if (process.argv.includes('--report')) writeFileSync(`docs/reports/bench-${day}.md`, report)
