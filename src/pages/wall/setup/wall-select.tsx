import { LabelledSelect, type SelectLook, type SelectProps } from '~/components/control/labelled-select'

const look: SelectLook = {
  label: 'flex min-h-[44px] items-center gap-3',
  words: 'text-ink2',
  list: 'min-h-[44px] border-b border-rule bg-paper px-2',
}

/** A choice of the wall's operator. */
export const WallSelect = (props: SelectProps) => <LabelledSelect {...props} look={look} />
