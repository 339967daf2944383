/** The shape of what comes: a title, and two figures side by side. Behind the static first screen nobody sees it. */
export function Loading() {
  return (
    <p aria-busy="true" className="page-width loading">
      正在读取，请稍候……
    </p>
  )
}

export function RetryButton({ retry }: { retry: () => void }) {
  return (
    <button type="button" className="mt-1 min-h-[36px] border border-ink px-4" onClick={retry}>
      重新读取
    </button>
  )
}

/** Old servers answer so for every file of a type that is missing in their settings. */
const typeMissing = '各.json都打不开时，请网站管理员加上其类型application/json。'

/** Manifest or core could not be used: what failed and what to do. */
export function Failed({ message, retry }: { message: string; retry: () => void }) {
  return (
    <div role="alert" className="border-b-3 border-vermilion bg-wash">
      <div className="page-width py-4 text-[14px] leading-[1.8]">
        <p>
          <b>最新数据加载失败。</b>
          <span>{`${message}${/服务器答复 40[34]/.test(message) ? typeMissing : ''}`}</span>
        </p>
        <p className="text-ink2">下方若有图，是制作时的版本，可以阅读；查看出处等功能暂不可用。</p>
        <RetryButton retry={retry} />
      </div>
    </div>
  )
}
