/** Pages of a PDF: objects of type Page, not Pages. */
export const pageCount = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
