import type { Coverage } from '~/selectors/about/select-coverage'

/** The tiers, best first, each with the number of its documents. */
export function AboutTiers({ tiers }: Pick<Coverage, 'tiers'>) {
  return (
    <>
      <p>每份文件按来历定一个等级，先后即取数的次序。等级反映资料与原始文件的距离，不代表对发布单位的评价。</p>
      <table className="w-full border-collapse">
        <thead>
          <tr className="border-b border-ink text-left text-[12.5px] text-ink2 2xl:text-[15px]">
            <th scope="col" className="w-[64px] py-1.5 font-normal">
              等级
            </th>
            <th scope="col" className="py-1.5 font-normal">
              来历
            </th>
            <th scope="col" className="w-[96px] py-1.5 text-right font-normal">
              收录文件
            </th>
          </tr>
        </thead>
        <tbody>
          {tiers
            .filter(({ count }) => count > 0)
            .map(({ tier, name, count }) => (
              <tr key={tier} className="border-b border-rule">
                <th scope="row" className="py-1.5 text-left">
                  {tier}
                </th>
                <td className="py-1.5">{name}</td>
                <td className="py-1.5 text-right">{`${count}份`}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </>
  )
}
