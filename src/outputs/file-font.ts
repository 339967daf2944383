/**
 * The fonts of pictures that leave us. The families of the page, but the freely licensed one first: programs that know one name alone
 * (LibreOffice) set the words as wide as they were laid out where it is installed; browsers go on to the one that they have.
 */
export const fileStack = "'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif"

/** Ascent and descent of the first of them in sizes, as its `hhea` table has them (1160 and 288 of 1000 units). */
export const fileFont = { ascent: 1.16, descent: 0.288 }

/** How far under the middle of its line, as `dominant-baseline="central"` means it, the foot of the letters stands, in sizes. */
export const centralDrop = (fileFont.ascent - fileFont.descent) / 2
