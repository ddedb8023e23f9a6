/** A fact of a request's life: what the timeline, notifications, metrics and audit read. */
export interface NewEvent {
  /** Such as `request.filed`; the list stands in each module's `*.events.ts`. */
  readonly type: string;
  readonly requestId: string;
  /** Whether the customer sees it. */
  readonly public: boolean;
  readonly payload?: Readonly<Record<string, unknown>>;
  /** When it happened, if not now: a device may have been offline. */
  readonly at?: Date;
  /** The request's step, for the count of open requests by state. `null` from: it is new; `null` to: it is over. */
  readonly step?: { readonly from: string | null; readonly to: string | null };
  /** What the dashboards count beside the steps; added to the day of the event. */
  readonly counts?: Readonly<Partial<Record<RollupCount, number>>>;
  /** The day the counts belong to, where something counted earlier is taken back. */
  readonly countsAt?: Date;
  /** The request's kind, wherever `counts` is given. */
  readonly kind?: string;
}

export type RollupCount = 'filed' | 'closed' | 'promises_met' | 'promises_broken' | 'ratings' | 'rating_sum';
