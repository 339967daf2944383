/** One thing wrong with the data, in words for a curator. `row` and `field` are empty when the whole file is meant. */
export interface Finding {
  readonly file: string
  readonly row: string
  readonly field: string
  /** What is wrong, a semicolon, what would be right. */
  readonly message: string
}

/** `public/data/observations/economy.json 第3条，第42行（jinzhong-gdp-2024）字段 unit：没有…；请用…` */
export function findingText({ file, row, field, message }: Finding): string {
  const place = `${row}${field === '' ? '' : `字段 ${field}`}`
  return `public/data/${file}${place === '' ? '' : ` ${place}`}：${message}`
}
