/** Single quotes inside: ECharts writes the stack unescaped, and double quotes make its SVG ill-formed. */
export const sansStack = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif"
