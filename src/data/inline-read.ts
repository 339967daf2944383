import { ReadFailure, type Read } from './read'

/** Reads from files that the page carries inside itself: the offline file has no server to ask. */
export function inlineRead(files: Readonly<Record<string, unknown>>): Read {
  return async (path) => {
    const content = files[path]
    if (content === undefined) throw new ReadFailure('missing', '离线文件中没有这一份数据')
    return JSON.stringify(content)
  }
}
