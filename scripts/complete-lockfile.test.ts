import { expect, test } from 'vitest'
import { missingOptionals, readLockfile } from './complete-lockfile.mjs'

test('the lockfile holds every package that it names, so that npm ci takes it on any system', () => {
  expect(missingOptionals(readLockfile())).toEqual([])
})

test('a package left out is written with the exact version of its parent and the platform in its name', () => {
  const packages = {
    'node_modules/tool': {
      version: '1.2.3',
      dev: true,
      optionalDependencies: { '@tool/linux-x64-musl': '1.2.3', '@tool/win32-x64-msvc': '1.2.3', '@tool/wasm32-wasi': '1.2.3' },
    },
    'node_modules/@tool/win32-x64-msvc': { version: '1.2.3' },
  }
  expect(missingOptionals({ packages })).toEqual([
    ['node_modules/@tool/linux-x64-musl', { version: '1.2.3', dev: true, cpu: ['x64'], libc: ['musl'], optional: true, os: ['linux'] }],
    ['node_modules/@tool/wasm32-wasi', { version: '1.2.3', dev: true, cpu: ['wasm32'], optional: true }],
  ])
})

test('a name without a platform is refused, as it would be installed everywhere', () => {
  expect(() => missingOptionals({ packages: { 'node_modules/tool': { optionalDependencies: { extra: '1.0.0' } } } })).toThrow('extra')
})
