import type { DayPlanState, ReplayState } from '@aftercare/schema';

/** What a committed change tells everybody who watches: ids only; each reader reads again what it may see. */
export interface Notice {
  readonly organizationId: string;
  readonly requestIds: readonly string[];
  /** The types of the events, and the topics of news. */
  readonly types: readonly string[];
  /** ISO 8601. */
  readonly at: string;
  /** Of a replay that has come further. */
  readonly replay?: { readonly id: string; readonly state: ReplayState; readonly done: number; readonly total: number };
  /** Of a plan of a day that has come further; `progress` in percent. */
  readonly plan?: { readonly id: string; readonly state: DayPlanState; readonly progress: number };
}
