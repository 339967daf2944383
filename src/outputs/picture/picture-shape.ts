/** What is printed around a picture: who publishes, data date and version, the address that the reader comes back by ('' where there is none). */
export interface PicturePlace {
  readonly name: string
  readonly asOf: string
  readonly version: string
  readonly link: string
}

/** The shapes that a picture comes in: slides, old slides, posts, phones. */
export type PictureRatio = '16:9' | '4:3' | '1:1' | '9:16'

/** A picture's measures in pixels at 1x; `unit` is the type unit of its words. */
export interface PictureShape {
  readonly width: number
  readonly height: number
  readonly unit: number
}

/** Shown as wide as a slide or a phone, the smallest words of each are as high as those of a printed page. */
export const pictureShapes: Readonly<Record<PictureRatio, PictureShape>> = {
  '16:9': { width: 1280, height: 720, unit: 14 },
  '4:3': { width: 1120, height: 840, unit: 14 },
  '1:1': { width: 960, height: 960, unit: 15 },
  '9:16': { width: 810, height: 1440, unit: 18 },
}
