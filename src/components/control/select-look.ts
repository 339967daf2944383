/**
 * The look of a list of the browser's own: a triangle of two gradients in the place of each engine's own arrow, so that its words begin
 * where its label does. The colour of its words and its line come from who uses it.
 */
export const selectLook =
  'min-h-[44px] cursor-pointer appearance-none rounded-none border-b bg-paper bg-no-repeat pr-5 [background-image:linear-gradient(45deg,transparent_50%,currentColor_50%),linear-gradient(-45deg,transparent_50%,currentColor_50%)] [background-position:right_9px_center,right_4px_center] [background-size:5px_5px] forced-colors:appearance-auto'
