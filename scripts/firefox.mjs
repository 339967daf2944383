import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { freePort } from './free-port.mjs'

const usual = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']
const startSeconds = 120

/** Its kind, the call that it answers, what went wrong, what was asked for. */
const Answer = z.tuple([z.literal(1), z.number(), z.nullable(z.object({ message: z.string() })), z.unknown()])

/** The Firefox of this machine: FIREFOX_PATH when it is set, else the usual places; null when there is none. */
export function findFirefox() {
  const chosen = process.env['FIREFOX_PATH']
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : null
  return usual.find((path) => existsSync(path)) ?? null
}

/**
 * Marionette, Firefox's own remote control: JSON over a socket, each message after its length and a colon.
 * @param {import('node:net').Socket} socket
 * @returns a call by name, which answers with what Firefox answered, or throws its words
 */
function speak(socket) {
  let buffer = Buffer.alloc(0)
  let last = 0
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (error: Error) => void }>} */
  const waiting = new Map()
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk])
    for (let colon = buffer.indexOf(':'); colon > 0; colon = buffer.indexOf(':')) {
      const end = colon + 1 + Number(buffer.subarray(0, colon).toString())
      if (buffer.length < end) return
      const message = Answer.safeParse(JSON.parse(buffer.subarray(colon + 1, end).toString()))
      buffer = buffer.subarray(end)
      // The greeting is no answer.
      if (!message.success) continue
      const [, id, error, result] = message.data
      const asked = waiting.get(id)
      waiting.delete(id)
      if (error) asked?.reject(new Error(error.message))
      else asked?.resolve(result)
    }
  })
  /**
   * @param {string} name
   * @param {object} parameters
   * @returns {Promise<unknown>}
   */
  return (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      const text = JSON.stringify([0, last, name, parameters])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}

/**
 * Starts it without a window, with a profile of its own.
 * @param {string} executable
 * @param {{ width: number, height: number, downloads?: string }} how `downloads` is the folder for files that pages hand out
 */
export async function startFirefox(executable, { width, height, downloads = '' }) {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  const port = await freePort(28_280)
  const preferences = {
    'marionette.port': port,
    'intl.locale.requested': 'zh-CN',
    ...(downloads !== '' && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
  }
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref('${name}', ${JSON.stringify(value)});\n`)
  writeFileSync(join(profile, 'user.js'), lines.join(''))
  const flags = [
    '--headless',
    '--marionette',
    '-remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
    `--width=${width}`,
    `--height=${height}`,
  ]
  const child = spawn(executable, flags, {
    env: { ...process.env, HOME: profile, MOZ_HEADLESS_WIDTH: String(width), MOZ_HEADLESS_HEIGHT: String(height) },
    stdio: 'ignore',
  })
  const stop = () => {
    child.kill('SIGKILL')
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  try {
    for (let tries = startSeconds * 2; tries > 0; tries -= 1) {
      const socket = connect(port, '127.0.0.1')
      /** @type {boolean} */
      const isOpen = await new Promise((resolve) => {
        socket.once('connect', () => resolve(true))
        socket.once('error', () => resolve(false))
      })
      if (isOpen) {
        const ask = speak(socket)
        await ask('WebDriver:NewSession')
        return { ask, stop }
      }
      await pause(500)
    }
    throw new Error(`Firefox did not answer within ${startSeconds} s`)
  } catch (error) {
    stop()
    throw error
  }
}
