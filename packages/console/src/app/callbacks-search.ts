import { textIn } from './text-in';

export const callbackViews = ['toMake', 'overdue', 'made', 'bad'] as const;
export type CallbackView = (typeof callbackViews)[number];

export interface CallbacksSearch {
  /** `toMake` where left out. */
  calls?: CallbackView;
  /** The id of the callback that is open beside the list. */
  open?: string;
}

/** What of the list of callbacks stands in the address. */
export function readCallbacksSearch(search: Record<string, unknown>): CallbacksSearch {
  const { calls, open } = textIn(search, ['calls', 'open']);
  const known = callbackViews.find((one) => one === calls && one !== 'toMake');
  return { ...(known && { calls: known }), ...(open && { open }) };
}
