/** What a paper is made as. */
export const PaperFormat = { PDF: 'PDF', XLSX: 'XLSX' } as const;
export type PaperFormat = (typeof PaperFormat)[keyof typeof PaperFormat];
