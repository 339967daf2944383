/** What stands in the field that opens the search. */
export function SearchWords() {
  return (
    <>
      <span className="hidden xl:inline">搜索指标、地名或数字</span>
      <span className="xl:hidden">搜索</span>
    </>
  )
}
