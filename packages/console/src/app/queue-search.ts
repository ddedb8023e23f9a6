import { RequestKind, RequestState } from '@aftercare/schema';

export const queueViews = ['open', 'mine', 'risk', 'broken', 'unassigned', 'acceptance', 'all'] as const;
export type QueueView = (typeof queueViews)[number];

/** The queue's filters as they stand in its address. */
export interface QueueSearch {
  view?: QueueView;
  severity?: number;
  state?: RequestState;
  kind?: RequestKind;
  /** Only repairs of the same problem again. */
  repeat?: true;
  /** Words of the title, the number or the serial. */
  q?: string;
  /** Filed on these days and between them: YYYY-MM-DD in the business's zone. */
  from?: string;
  to?: string;
  /** The number of the request open in the drawer. */
  open?: string;
}

/** What is unknown in an address is left out, so that an old link still opens the list. */
export function readQueueSearch(search: Record<string, unknown>): QueueSearch {
  const { view, severity, state, kind, repeat, q, from, to, open } = search;
  const day = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const found: QueueSearch = {};
  if (queueViews.includes(view as QueueView)) found.view = view as QueueView;
  if (typeof severity === 'number' && severity >= 1 && severity <= 4) found.severity = severity;
  if (typeof state === 'string' && state in RequestState) found.state = state as RequestState;
  if (typeof kind === 'string' && kind in RequestKind) found.kind = kind as RequestKind;
  if (repeat === true) found.repeat = true;
  if ((typeof q === 'string' && q !== '') || typeof q === 'number') found.q = String(q).slice(0, 100);
  if (day(from)) found.from = from as string;
  if (day(to)) found.to = to as string;
  if (typeof open === 'string' && open !== '') found.open = open;
  return found;
}
