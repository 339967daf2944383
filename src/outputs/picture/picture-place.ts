/** What stands round a picture: who publishes, data date and version, the address that the reader comes back by ('' where there is none). */
export interface PicturePlace {
  readonly name: string
  readonly asOf: string
  readonly version: string
  readonly link: string
}
