/** A list with filters that can be saved. */
export const SavedViewPage = { QUEUE: 'QUEUE', CLAIMS: 'CLAIMS' } as const;
export type SavedViewPage = (typeof SavedViewPage)[keyof typeof SavedViewPage];
