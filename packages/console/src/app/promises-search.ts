import { RequestKind } from '@aftercare/schema';
import { textIn } from './text-in';

/** The promise board's filters as they stand in its address. */
export interface PromisesSearch {
  /** Who owes it, by the name the policy gives them. */
  owes?: string;
  kind?: RequestKind;
  region?: string;
  /** Only requests in the viewer's hands. */
  mine?: true;
  /** The number of the request open in the drawer. */
  open?: string;
}

/** What is unknown in an address is left out, so that an old link still opens the board. */
export function readPromisesSearch(search: Record<string, unknown>): PromisesSearch {
  const { kind, mine } = search;
  return {
    ...textIn(search, ['owes', 'region', 'open']),
    ...(typeof kind === 'string' && kind in RequestKind && { kind: kind as RequestKind }),
    ...(mine === true && { mine: true as const }),
  };
}
