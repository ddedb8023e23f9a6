/** Which face is asking. Each keeps a session of its own, so that one browser may hold a customer and a member of staff. */
export type Face = 'portal' | 'console';
