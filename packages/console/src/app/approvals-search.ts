import { textIn } from './text-in';

export const approvalViews = ['waiting', 'asked', 'decided'] as const;
export type ApprovalView = (typeof approvalViews)[number];

export interface ApprovalsSearch {
  /** `waiting` where left out. */
  box?: ApprovalView;
  /** The id of the approval that is open beside the list. */
  open?: string;
}

/** What of the inbox stands in the address. */
export function readApprovalsSearch(search: Record<string, unknown>): ApprovalsSearch {
  const { box, open } = textIn(search, ['box', 'open']);
  const known = approvalViews.find((one) => one === box && one !== 'waiting');
  return { ...(known && { box: known }), ...(open && { open }) };
}
