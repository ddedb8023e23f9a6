import type { Localized } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  asc,
  code,
  globalId,
  instant,
  int,
  localized,
  one,
  text,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { technicianView } from '../dispatch/technician.view.js';
import { requestView } from '../requests/request.view.js';
import { visitView } from '../visits/visit.view.js';
import { dayPlanView } from './day-plan.view.js';

export const planChoiceView = view('PlanChoice', {
  table: 'plan_choice',
  access: visibleThrough(() => dayPlanView, 'plan_id'),
  fields: {
    id: globalId('PlanChoice'),
    state: text('state'),
    request: one(() => requestView, 'request_id'),
    kind: text('kind'),
    technician: one(() => technicianView, 'technician_id'),
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    travelMinutes: int('travel_minutes'),
    visit: one(() => visitView, 'visit_id'),
    fromTechnician: one(() => technicianView, 'from_technician_id'),
    fromStartsAt: instant('from_starts_at'),
    fromEndsAt: instant('from_ends_at'),
    reasons: code<ReadContext>(['reasons'], ({ reasons }, { actor }) =>
      (reasons as readonly Localized[]).map((reason) => localizedText(reason, actor.language)),
    ),
    nextTechnician: one(() => technicianView, 'next_technician_id'),
    nextCostMinutes: int('next_cost_minutes'),
    marginMinutes: int('margin_minutes'),
    refusal: localized('refusal'),
    appliedVisit: one(() => visitView, 'applied_visit_id'),
  },
  orders: { POSITION: [asc('position', 'int'), asc('id', 'uuid')] },
});
