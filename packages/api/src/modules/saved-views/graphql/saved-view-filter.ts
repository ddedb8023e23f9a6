import { ClaimKind, ClaimState, RequestKind, RequestState, type SavedViewPage } from '@aftercare/schema';
import * as v from 'valibot';
import { refuse } from '../../../kernel/refusal.js';

const day = v.optional(v.pipe(v.string(), v.isoDate()));
const words = v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(100)));
const yes = v.optional(v.literal(true));

/** What may stand in the filter of each page: nothing else, so that a view somebody shares opens for everybody. */
const FILTERS: Readonly<Record<SavedViewPage, v.GenericSchema<unknown, object>>> = {
  QUEUE: v.strictObject({
    view: v.optional(v.picklist(['open', 'mine', 'risk', 'broken', 'unassigned', 'acceptance', 'all'])),
    severity: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4))),
    state: v.optional(v.enum(RequestState)),
    kind: v.optional(v.enum(RequestKind)),
    repeat: yes,
    q: words,
    from: day,
    to: day,
  }),
  CLAIMS: v.strictObject({
    state: v.optional(v.enum(ClaimState)),
    kind: v.optional(v.enum(ClaimKind)),
    owed: yes,
    q: words,
    from: day,
    to: day,
    order: v.optional(v.literal('LARGEST')),
  }),
};

/** The filter, where the page knows all of it. Refuses with InvalidInputError `savedView.filterUnknown`, part by part. */
export function checkViewFilter(page: SavedViewPage, filter: unknown): object {
  const checked = v.safeParse(FILTERS[page], filter);
  if (checked.success) return checked.output;
  const paths = new Set(checked.issues.map((issue) => ['filter', v.getDotPath(issue)].filter(Boolean).join('.')));
  throw refuse.input(...[...paths].map((path) => ({ path, code: 'savedView.filterUnknown' })));
}
