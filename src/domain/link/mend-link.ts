import { formatLink, parseLink } from './link'

/** A link that was mended, and a sentence for what of it nobody knows. */
export interface MendedLink {
  readonly hash: string
  readonly notice: string | null
}

/** Spaces and what is not seen: zero-width, direction and soft-hyphen marks that come with a copied text. */
const unseen = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
/** What may follow a link in a sentence, and at the end of what was searched for finds nothing. */
const punctuation = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff.,;:!?'"()[\]<>。．，、；：！？（）【】《》〈〉「」『』“”‘’…]+$/

/** Parameters that messengers, mail programs and counters of visits add. `from` is a figure's own where it is a number. */
const messengers =
  /^(?:from|isappinstalled|share\w*|utm_\w+|nsukey|wx\w*|wechat\w*|weixin\w*|_wv|_wwv|_t|_from|spm|scm|srcid|sourcetype|nettype|adtag|from_\w+|fbclid|gclid|msclkid|yclid|mc_\w+|timestamp|tdsourcetag|clicktime|enterid|ascene|devicetype|version|lang|pass_ticket|code|state|appinstall|appid|openid|sharer_\w+|mpshare|chksm|uct2|bd_vid|qq_aio_chat_type)$/
const ownIds =
  /^(?:show|indicator|theme|nature|status|form|source|region|sort|list|kind|indicators|regions|targets|focus|milestones|scenes|scene|contrast|grid)$/
const ownOthers =
  /^(?:period|year|county|with|tier|periods|breaks|from|cell|dwell|clock|ticker|scale|idle|kiosk|refresh|reload|items|q|unlike)$/
/** Fields whose text is a reader's own: nothing is cut out of it. */
const ownWords = /^(?:q|unlike)$/

/** One level of percent signs taken off; of a run that is no text, as where it was cut, those of plain letters alone. */
function decoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run.replace(/%[0-7][\da-f]/gi, decodeURIComponent)
    }
  })
}

/** Every level of percent signs taken off. */
function fullyDecoded(text: string): string {
  const next = decoded(text)
  return next === text ? text : fullyDecoded(next)
}

/** The query, with its own signs readable: a link that was written into another's query comes with them encoded, once or twice. */
function openQuery(text: string): string {
  return text.includes('=') || !/%(?:25)*3D/i.test(text) ? text : openQuery(decoded(text))
}

/** Path and query of what follows `#`; the first `&` begins a query where there is no `?`. */
function split(text: string): readonly [path: string, query: string] {
  const [, path = '', query = ''] = /^(.*?)(?:(?:[?&]|%(?:25)*(?:3F|26))(.*))?$/is.exec(text) ?? []
  return [fullyDecoded(path), openQuery(query).replace(/[?#].*?(?=[?&#]|$)/g, (more) => (more.startsWith('?') ? `&${more.slice(1)}` : ''))]
}

/** The page's path: the first between the marks of a hash, without what cannot be of a path. */
function cleanPath(path: string): string {
  const parts = path.replace(unseen, '').split('#')
  const first = parts.map((part) => part.replace(/^[!/]+/, '')).find((part) => part !== '' && !part.includes('://')) ?? ''
  return (/^[\w./-]*/.exec(first)?.[0] ?? '').replace(/[^a-z0-9]+$/i, '').toLowerCase()
}

/** A value as a reader's link holds it. `last` where the link ends with it: what follows a link in a sentence sticks to it. */
function cleanValue(name: string, value: string, last: boolean): string {
  if (ownWords.test(name)) {
    // A text that is nothing but percent signs was encoded twice.
    const isEncoded = /^(?:[\w.*+-]|%[\da-f]{2})+$/i.test(value) && /%(?:25)*[89a-f][\da-f]/i.test(value)
    const text = isEncoded ? fullyDecoded(value.replaceAll('+', ' ')) : value
    return last ? (name === 'q' ? text.replace(punctuation, '') : text.replace(/[^\]]*$/, '')) : text
  }
  const [kept = ''] = /^[\w.,:/*+-]*/.exec(fullyDecoded(value).replace(unseen, '').replaceAll('×', 'x')) ?? []
  const text = kept.replace(/[^a-z0-9]+$/i, '')
  return ownIds.test(name) ? text.toLowerCase() : text
}

/** What of a query is a reader's own, and the names of what is neither theirs nor a messenger's. */
function readQuery(text: string): { readonly query: URLSearchParams; readonly strange: readonly string[] } {
  const query = new URLSearchParams()
  const strange: string[] = []
  const pairs = [...new URLSearchParams(text.replace(/&(?:amp;|#38;|#x26;)+/gi, '&'))]
  for (const [at, [field, value]] of pairs.entries()) {
    const name = fullyDecoded(field).replace(unseen, '').replace(punctuation, '').toLowerCase()
    const own = (ownIds.test(name) || ownOthers.test(name)) && !(name === 'from' && !/^-?\d/.test(value))
    if (own && !query.has(name)) query.set(name, cleanValue(name, value, at === pairs.length - 1))
    else if (!own && name !== '' && !messengers.test(name)) strange.push(name.slice(0, 40))
  }
  return { query, strange: [...new Set(strange)] }
}

/**
 * A link as people and messengers change it, made the link that it was: `&from=timeline` without a `?`, `#!/`, percent signs once or
 * twice over, a full stop or a bracket after it, spaces and signs that are not seen, capital letters. Nothing that a reader chose is
 * lost. Never throws; what leads to no page is given back as it was, so that the page can say it.
 * @param hash the part of an address from `#` on
 */
export function mendLink(hash: string): MendedLink {
  const [path, rest] = split(hash.replace(/^#/, '').replace(/&(?:amp;|#38;|#x26;)+/gi, '&'))
  const { query, strange } = readQuery(rest)
  const text = query.toString().replaceAll('%2C', ',')
  const link = parseLink(`#/${cleanPath(path)}${text === '' ? '' : `?${text}`}`)
  const isNamed = /[\p{L}\p{N}]/u.test(path)
  const leadsNowhere = link.route.page === 'unknown' || (link.route.page === 'drawn' && link.route.spec === null)
  if (leadsNowhere || (isNamed && cleanPath(path) === '')) return { hash, notice: null }
  const notice = strange.length === 0 ? null : `链接中的“${strange.join('、')}”不是本站的参数，已略去。`
  return { hash: formatLink(link), notice }
}
