import { useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { wallFileName } from '~/domain/link/route'
import { writeWallFile } from '~/domain/link/wall-file'
import type { WallOptions } from '~/domain/link/wall-link'
import { saveBlob } from '~/features/carry/save-blob'
import { wallNames } from '~/pages/wall/unattended/use-wall-settings'

interface Props {
  readonly catalogue: Catalogue
  readonly options: WallOptions
}

/** The settings as a file that lies beside the page, where every start reads them: after a power cut the wall is as it was. */
export function WallFileChoice({ catalogue, options }: Props) {
  const [said, setSaid] = useState('')
  const save = () => {
    const text = writeWallFile(options, wallNames(catalogue))
    // The mark at the beginning tells an old notepad what it reads.
    saveBlob(new Blob([`\ufeff${text}`], { type: 'text/plain;charset=utf-8' }), wallFileName)
    setSaid(`已存下${wallFileName}`)
  }
  return (
    <section aria-label="设置文件" className="grid gap-1 border-t border-rule pt-3">
      <div>
        <button type="button" className="min-h-[44px] border border-ink px-4 font-bold" onClick={save}>
          {`存成${wallFileName}`}
        </button>
      </div>
      <p className="leading-[1.7] text-ink2">
        {`把${wallFileName}放在网页文件旁边（硬盘、U盘、服务器都一样），以后每次打开大屏都照它放，断电重启后回到断电时的那一场。用记事本可以直接改。`}
      </p>
      <p role="status" className="text-ink2">
        {said}
      </p>
    </section>
  )
}
