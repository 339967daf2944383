/** Marks that begin no line, and marks that end none: one set for every text that is broken by hand. For use inside `[…]`. */
export const closingMarks = '，。；：、！？）》〉】”’%％‰'
export const openingMarks = '（《〈【“‘'
