import type { Site } from '~/domain/dataset/site'
import { terms } from '~/domain/dataset/terms'

/** The map's notice: a schematic figure, no boundary, no number of review where nothing was reviewed. */
export function AboutMap({ site }: { site: Site }) {
  return (
    <>
      <p>
        地图是<b>{site.mapNotice}</b>
        。每个县（区、市）由大小相同的六边形拼成，一格约20平方公里，上北下南；边界只表示相邻关系，不能量算距离和面积，也不能用来确定界线。
      </p>
      <p>
        {`${site.mapCredit}。本图没有送审，因此不标审图号。对外公开展示时，应按规定使用经审核的地图，并标明审图号和审核机关；也可以不用地图，只列各县（区、市）。`}
      </p>
    </>
  )
}

/** Whether this page opens without network, by the way in which it came. */
function offlineWords(): string {
  if (window.location.protocol === 'file:') return '本页是单个离线网页，断网照常使用。'
  if ('serviceWorker' in navigator) return '打开过本站的浏览器会存下这一版，断网后照常可以打开；网络恢复后取新版。'
  return '本页经http访问，浏览器不允许存下离线副本，断网后不能重新打开；要在断网时使用，请向维护人员索取单个离线网页。'
}

export function AboutBrowsers() {
  return (
    <>
      <p>
        适用于Chromium 88以来各种内核的浏览器（360、Edge、Chrome等，请用“极速模式”），以及当前版本的Firefox和Safari。Chromium
        86可以阅读。关闭脚本时，总览首屏的文字、图和表仍在。
      </p>
      <p>
        {`${offlineWords()}不联网的场合，用同一份数据制成的单个离线网页可以直接双击打开。本页不设账号，不用第三方统计，不向别处发送任何信息；主题、字号和快捷键的设置只存在这台机器上。`}
      </p>
    </>
  )
}

/** What may be done with code and data, and who does not speak here. */
export function AboutLicence({ site }: { site: Site }) {
  return (
    <>
      <p>
        <span>{terms.licence}</span>
        <span>
          程序代码按 MIT 许可。数据出处逐条写明，权利归原发布机关；引用时请注明原文件，再注明本页和数据版本。县界归类来自OpenStreetMap，©
          OpenStreetMap contributors，按 ODbL 1.0 许可。程序所用的开源组件各按自己的许可，全文见
        </span>
        {window.location.protocol.startsWith('http') ? (
          <a className="text-gold-text underline" href="licences.txt">
            licences.txt
          </a>
        ) : (
          <span>离线压缩包里的“许可.txt”</span>
        )}
        <span>。</span>
      </p>
      <p>{site.publisher ? [`主办单位：${site.publisher}`, site.record].filter(Boolean).join('　') : site.disclaimer}</p>
    </>
  )
}
