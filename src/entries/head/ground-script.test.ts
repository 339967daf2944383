// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { contrastTheme, darkTheme, lightTheme } from '~/charts/theme/chart-theme'
import { groundScript } from './ground-script'

/** What the script leaves on the page's first tag at an address, for a reader who chose a theme. */
function groundAt(hash: string, settings: string | null) {
  const page = document.documentElement
  page.removeAttribute('data-theme')
  page.removeAttribute('style')
  window.location.hash = hash
  localStorage.clear()
  if (settings !== null) localStorage.setItem('dajuan-theme', settings)
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call -- the script is text: so it stands in the page
  new Function(groundScript)()
  return { ground: page.style.background, theme: page.dataset['theme'] }
}

test.each([
  ['', null, lightTheme.paper],
  ['#/', 'light', lightTheme.paper],
  ['#/county/140724', 'dark', darkTheme.paper],
  ['#/county/140724', 'dark large', darkTheme.paper],
  ['#/facts', 'contrast', contrastTheme.paper],
  ['#/wall/setup', null, lightTheme.paper],
  ['#/wall?theme=light', null, lightTheme.paper],
  ['#/wall?dwell=20&theme=light', null, lightTheme.paper],
])('the first frame of %j in the theme %j is %s', (hash, settings, paper) => {
  expect(groundAt(hash, settings)).toEqual({ ground: paper, theme: undefined })
})

test.each([
  ['#/wall', null],
  ['#/wall?scenes=overview&dwell=20', 'light'],
  ['#/wall?contrast=led', 'contrast'],
  ['#/wall/presenter', 'light'],
])('the first frame of the wall at %s is dark whatever theme its machine has (%j)', (hash, settings) => {
  expect(groundAt(hash, settings)).toEqual({ ground: darkTheme.paper, theme: 'dark' })
})
