import { FilePurpose, type VisitKind, type VisitState } from '@aftercare/schema';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import {
  anyOf,
  asc,
  atLeast,
  before,
  code,
  connection,
  embedded,
  flag,
  globalId,
  instant,
  int,
  isId,
  list,
  one,
  sql,
  technicianId,
  text,
  view,
  visibleThrough,
} from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';
import { technicianView } from '../dispatch/technician.view.js';
import { fileView } from '../files/file.view.js';
import { requestView } from '../requests/request.view.js';
import { partsToBringOf } from '../stock/parts-to-bring.view.js';
import { customerChangeOf } from './customer-change-of.js';
import { allowedVisitActions } from './domain/allowed-visit-actions.js';
import { earlierWorkOf } from './earlier-work.js';
import { reportPreviewOf } from './report-preview.js';
import { travelToVisit } from './travel-to-visit.js';
import { serviceReportView } from './service-report.view.js';
import { checklistsAtVisit, recordsAtVisit } from './visit-checks.js';
import { visitExpenseView } from './visit-expense.view.js';
import { visitPartView } from './visit-part.view.js';

const photos = (purpose: FilePurpose) =>
  list(() => fileView, 'visit_id', { defaultSize: 50, where: (row) => sql`${row('purpose')} = ${() => purpose}` });

export const visitView = view('Visit', {
  table: 'visit',
  access: visibleThrough(() => requestView, 'request_id'),
  fields: {
    id: globalId('Visit'),
    number: text('number'),
    kind: text('kind'),
    state: text('state'),
    technician: one(() => technicianView, 'technician_id'),
    request: one(() => requestView, 'request_id'),
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    windowStartsAt: instant('window_from'),
    windowEndsAt: instant('window_to'),
    customerChange: customerChangeOf,
    expectedAt: instant((row) => sql`case when ${row('state')} = 'ON_THE_WAY' then ${row('expected_at')} end`),
    expectedTravelMinutes: travelToVisit,
    instructions: text('instructions'),
    partsToBring: partsToBringOf,
    // Colleagues learn why; the customer learns that somebody else is found.
    declineReason: code<ReadContext>(['decline_reason'], ({ decline_reason: reason }, { actor }) =>
      isInside(actor) ? reason : null,
    ),
    departedAt: instant('departed_at'),
    arrivedAt: instant('arrived_at'),
    finishedAt: instant('finished_at'),
    outcome: text('outcome'),
    findings: text('findings'),
    actions: text('actions'),
    labourMinutes: int('labour_minutes'),
    travelMinutes: int('travel_minutes'),
    otherMethodAsked: text('other_method'),
    readings: code<ReadContext>(['readings'], ({ readings }) => readings),
    secondVisit: code<ReadContext>(['second_visit'], ({ second_visit: wish }, { actor }) =>
      isInside(actor) ? wish : null,
    ),
    follows: one(() => visitView, 'follows_id'),
    steppedAt: instant((row) => sql`coalesce(${row('stepped_at')}, ${row('created_at')})`),
    earlier: earlierWorkOf,
    collected: embedded('collected_minor', {
      amountMinor: text('collected_minor'),
      currency: text((row) => sql`select o.currency from organization o where o.id = ${row('organization_id')}`),
    }),
    collectedBy: text('collected_by'),
    parts: list(() => visitPartView, 'visit_id', { defaultSize: 50 }),
    checklists: checklistsAtVisit,
    records: recordsAtVisit,
    expenses: list(() => visitExpenseView, 'visit_id', { defaultSize: 50 }),
    beforePhotos: photos(FilePurpose.BEFORE_PHOTO),
    afterPhotos: photos(FilePurpose.AFTER_PHOTO),
    report: one(
      () => serviceReportView,
      (parent, child) => sql`${child('visit_id')} = ${parent('id')}`,
    ),
    reportPreview: reportPreviewOf,
    allowedActions: code<ReadContext>(['state', 'kind', 'technician_id'], (source, { actor }) =>
      allowedVisitActions(
        {
          state: source['state'] as VisitState,
          kind: source['kind'] as VisitKind,
          mine: actor.technicianId !== null && source['technician_id'] === actor.technicianId,
        },
        actor.roles,
      ),
    ),
    version: int('version'),
  },
  orders: { STARTS: [asc('starts_at', 'timestamptz'), asc('id', 'uuid')] },
  filters: {
    from: atLeast('ends_at'),
    to: before('starts_at'),
    technicianId: isId('Technician', 'technician_id'),
    mine: flag((row) => sql`${row('technician_id')} = ${technicianId}`),
    state: anyOf('state'),
  },
});

export const allVisits = connection(() => visitView);
