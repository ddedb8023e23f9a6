/** Whose an outlet is: the company's own, or one it entrusts its service to. */
export const OutletKind = { OWN: 'OWN', ENTRUSTED: 'ENTRUSTED' } as const;
export type OutletKind = (typeof OutletKind)[keyof typeof OutletKind];
