import { renderToStaticMarkup } from 'react-dom/server'
import { href } from '~/domain/link/href'
import { offlinePageName } from '../build/offline-page-name'

const advice = '请重新加载；多次如此，请换用极速模式或新版浏览器，或把这句话告诉网站管理员。'

/**
 * What the page says when it cannot come alive, as markup that needs neither script nor style: the style sheet hides the first as soon
 * as it is there, and holds the second back for eight seconds; entries/head/page-watch.ts brings it at once with the reason when that is
 * known, and shows the others on a disk. A page that has started takes them out.
 */
export function notStarted(): string {
  return renderToStaticMarkup(
    <>
      <p id="no-style" role="alert">
        页面的样式没有读到（网络中断，或被服务器、安全策略拦下），版面会散乱，文字和数字不受影响。{advice}
      </p>
      <div id="faults">
        <div id="not-started" role="alert">
          <p className="on-page">
            页面没有启动：已显示的文字和图可以看，数字和按钮还不能按。
            <span />
            {advice}
          </p>
          <p className="on-wall">大屏在等脚本和数据。网络恢复后自动开始，不用操作。</p>
          <button type="button">重新加载</button>
        </div>
        <p id="on-disk" role="alert" hidden>
          这个文件不能双击打开：浏览器不让磁盘上的网页读取脚本，下面的图只能看。请打开同一文件夹里的
          <a href={`offline/${offlinePageName}`}>{`offline/${offlinePageName}`}</a>
          ，不需要网络和服务器；或请网站管理员把整个文件夹放到网站服务器上。
        </p>
        <p id="saved-copy" role="alert" hidden>
          这是存到磁盘的副本，文字和图可以看，数字和按钮不能按。请打开<a href={href({ page: 'overview' })}>原来的网址</a>
          ；没有网络时可用离线文件“{offlinePageName}
          ”。
        </p>
      </div>
    </>,
  )
}
