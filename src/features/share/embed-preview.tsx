import { useState } from 'react'
import { ChoiceBar } from '~/components/control/choice-bar'
import type { Id } from '~/domain/dataset/id'
import { embedFile } from '~/outputs/embed/embed-address'
import { frameRoom } from '~/outputs/embed/frame-height'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { chosenFolder, type EmbedChoice, embedFlags } from './embed-codes-of'

const widths = ['340', '480', '640', '760', '1000'] as const
type Width = (typeof widths)[number]

/** A phone's window begins with a phone's column. */
const narrowWindow = 680
const firstWidth = (): Width => (window.innerWidth < narrowWindow ? '340' : '640')

/** The embed as a page of somebody else would show it, in a column of the width that is chosen. */
export function EmbedPreview({ record, id, choice }: { readonly record: FigureRecord; readonly id: Id; readonly choice: EmbedChoice }) {
  const [width, setWidth] = useState(firstWidth)
  return (
    <div className="min-w-0">
      <div className="text-[13px] 2xl:text-[16px] [&_button]:min-h-[44px]">
        <ChoiceBar
          label="预览栏宽"
          choices={widths.map((key) => ({ key, name: `${key}像素` }))}
          chosen={width}
          onChoose={setWidth}
          underline
        />
      </div>
      <div className="mt-2 w-fit max-w-full overflow-x-auto border border-rule">
        <div style={{ width: Number(width) }}>
          {/* A share of a padding is one of the width of what holds it. */}
          <div className="relative" style={{ paddingTop: frameRoom(record) }}>
            {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a page of our own folder, shown as those who embed it show it */}
            <iframe
              src={`embed/${chosenFolder(choice)}${embedFile(id, 'html')}${embedFlags(choice.look)}`}
              title={`嵌入预览：${record.short}`}
              loading="lazy"
              className="absolute top-0 left-0 block h-full w-full"
            />
          </div>
        </div>
      </div>
    </div>
  )
}
