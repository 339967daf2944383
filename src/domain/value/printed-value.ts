/**
 * A reading as it stands on the screen: 突破|300|亿元, 近|20|万人次, ''|38129|人, ''|7000|余人. `text` is the whole in running text.
 * Readings printed in words alone (翻一番, 八成以上) have the words in `number` and no unit.
 */
export interface PrintedValue {
  readonly lead: string
  readonly number: string
  readonly unit: string
  readonly tail: string
  readonly text: string
}
