import type { Plugin } from 'vite'

/** The library of the slides, as the bundler reads it. */
const library = /[\\/]pptxgenjs[\\/]dist[\\/]pptxgen\.es\.js$/

/** The picture that the library puts over a video: 74 kilobytes, used for nothing else. */
const cover = /(const IMG_PLAYBTN = ')data:image\/png;base64,[^']+/

/** The library's code without that picture. RangeError where it is not found as it was: then this has nothing to do any more, or something else. */
export function withoutCover(code: string): string {
  if (!cover.test(code)) throw new RangeError('pptxgenjs 里找不到视频封面 IMG_PLAYBTN；请看 build/without-video-cover.ts 是否还用得着')
  return code.replace(cover, '$1')
}

/** Leaves out of the build what slides with a video would need: none of ours has one, and the page in one file is handed on by mail. */
export function withoutVideoCover(): Plugin {
  return {
    name: 'without-video-cover',
    transform: { filter: { id: library }, handler: (code) => ({ code: withoutCover(code), map: null }) },
  }
}
