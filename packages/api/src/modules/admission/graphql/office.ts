import type { Access } from '../../../kernel/graphql/access.js';
import { isOffice } from '../../../kernel/who.js';

/** Whoever works in the office. */
export const OFFICE: Access = {
  name: 'staff of the office',
  allows: (actor) => actor.kind === 'STAFF' && isOffice(actor),
};
