import type { Derived } from '~/domain/reading/observation'
import { at, type Dataset, indexed } from './dataset'
import type { Finding } from './finding'

/** What the operation gives for the inputs' values in their order. */
function computed(operation: Derived['operation'], values: readonly number[]): number {
  const [first = Number.NaN, ...rest] = values
  switch (operation) {
    case 'sum':
      return rest.reduce((total, value) => total + value, first)
    case 'difference':
      return rest.reduce((total, value) => total - value, first)
    case 'product':
      return rest.reduce((total, value) => total * value, first)
    case 'quotient':
      return rest.reduce((total, value) => total / value, first)
    case 'percentage':
      return rest.reduce((total, value) => total / value, first) * 100
  }
}

/** A derived value is computed again from its inputs and agrees to the decimals that its unit shows. */
export function checkDerivedResult(data: Dataset): Finding[] {
  const observations = indexed(data.observations, (row) => row.id)
  const units = indexed(data.units, (unit) => unit.id)
  return data.derived.flatMap((placed) => {
    const { row } = placed
    const values = row.inputs.map((id) => observations.get(id)?.value ?? Number.NaN)
    const result = computed(row.operation, values)
    const decimals = units.get(row.unit)?.decimals ?? 0
    const wanted = Number(result.toFixed(decimals))
    if (Number.isNaN(result)) return [at(placed, 'inputs', '有一项没有数值，算不出；请改用有数值的数据')]
    return wanted === row.value ? [] : [at(placed, 'value', `写作 ${row.value}，按“${row.formula}”重算得 ${wanted}；请改正`)]
  })
}
