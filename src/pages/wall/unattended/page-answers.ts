/** How long a server may take to answer, in milliseconds. */
const patience = 15_000

async function textOf(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { cache: 'no-store', signal })
  if (!response.ok) throw new Error(`服务器答复 ${response.status}`)
  return response.text()
}

/** The script that builds the page; null in what is another page, such as one that asks for a password. */
function scriptOf(html: string): Element | null {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return page.getElementById('root') && page.querySelector('script[type="module"]')
}

/**
 * Whether this page would be there if it were loaded anew: a wall that asks a server that is away is left with the browser's own error page
 * until somebody comes. Of a page opened from a disk there is nothing to ask.
 */
export async function pageAnswers(): Promise<boolean> {
  const { protocol, href } = window.location
  if (!/^https?:$/.test(protocol)) return true
  const address = href.replace(/#.*$/, '')
  const control = new AbortController()
  const timer = setTimeout(() => control.abort(), patience)
  try {
    const script = scriptOf(await textOf(address, control.signal))
    const source = script?.getAttribute('src')
    if (!source) return script !== null
    const code = await textOf(new URL(source, address).href, control.signal)
    return !code.trimStart().startsWith('<')
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
