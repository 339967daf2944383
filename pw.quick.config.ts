import base from './playwright.config.ts'
export default {
  ...base,
  timeout: 60000,
  expect: { timeout: 12000, toPass: { timeout: 15000 } },
  workers: 2,
  use: { ...base.use, actionTimeout: 12000, navigationTimeout: 20000 },
  reporter: [['line'], ['json', { outputFile: '/tmp/g/e2e1.json' }]],
}
