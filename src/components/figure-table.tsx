import type { ChartTable } from '~/charts/chart'

/** The figure's numbers as a real table: for readers of tables, for screen readers, for pasting. */
export function FigureTable({ table, caption }: { table: ChartTable; caption: string }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-t border-ink text-left text-[13px] 2xl:text-[16px]">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-rule2 text-ink3">
            {table.columns.map((column) => (
              <th key={column} scope="col" className="py-1.5 pr-4 font-normal">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index} className="border-b border-rule">
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row" className="py-1.5 pr-4 font-bold whitespace-nowrap">
                    {cell}
                  </th>
                ) : (
                  <td key={column} className="py-1.5 pr-4">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
