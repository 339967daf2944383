/** Running ids of ECharts under fixed names, decimals to hundredths, one element a line: two renders are the same text. */
export function steadySvg(svg: string): string {
  return svg
    .replace(/zr\d+-/g, 'zr-')
    .replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
    .replace(/></g, '>\n<')
}
