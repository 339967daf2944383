import { lightTheme } from '~/charts/theme/chart-theme'
import { deckFonts, hex } from './deck-style'

const color = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${hex(value)}"/></a:${name}>`

const palette = [
  color('dk1', lightTheme.ink),
  color('lt1', lightTheme.paper),
  color('dk2', lightTheme.ink2),
  color('lt2', lightTheme.wash),
  color('accent1', lightTheme.bar),
  color('accent2', lightTheme.gold),
  ...lightTheme.categories.slice(0, 3).map((value, at) => color(`accent${at + 3}`, value)),
  color('accent6', lightTheme.vermilion),
  color('hlink', lightTheme.goldText),
  color('folHlink', lightTheme.ink2),
].join('')

const faces = (face: string): string =>
  `<a:latin typeface="${face}"/><a:ea typeface="${face}"/><a:cs typeface=""/><a:font script="Hans" typeface="${face}"/>`

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const line = (width: number): string => `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'

/** The theme of a deck (`ppt/theme/theme1.xml`): what a reader adds by hand comes in our colours and faces, without shadow or gradient. */
export const deckTheme = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="晋中答卷"><a:themeElements>',
  `<a:clrScheme name="晋中答卷">${palette}</a:clrScheme>`,
  `<a:fontScheme name="晋中答卷"><a:majorFont>${faces(deckFonts.title)}</a:majorFont><a:minorFont>${faces(deckFonts.text)}</a:minorFont></a:fontScheme>`,
  `<a:fmtScheme name="晋中答卷"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>`,
  `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>`,
  `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`,
].join('')
