import { FilePurpose, type Entitlement, type RequestKind, type ServiceRung } from '@aftercare/schema';
import {
  asc,
  boolean,
  code,
  connection,
  desc,
  first,
  globalId,
  instant,
  int,
  list,
  localized,
  one,
  sql,
  text,
  unique,
  view,
} from '../../kernel/read/index.js';
import { internalAcceptanceView } from '../acceptance/internal-acceptance.view.js';
import { letterView } from '../acceptance/letter.view.js';
import { isInside } from '../../kernel/who.js';
import { acceptanceView } from '../acceptance/acceptance.view.js';
import { silenceAcceptsOn } from '../acceptance/silence-accepts-on.view.js';
import { approvalView } from '../approvals/approval.view.js';
import { claimView } from '../claims/claim.view.js';
import { clockView } from '../clocks/clock.view.js';
import { consentView } from '../entitlement/consent.view.js';
import { depotActionsOf } from '../depot/depot-actions.view.js';
import { depotRepairView } from '../depot/depot-repair.view.js';
import { loanerLoanView } from '../depot/loaner-loan.view.js';
import { technicianRejectionView } from '../dispatch/technician-rejection.view.js';
import { technicianView } from '../dispatch/technician.view.js';
import { callbackView } from '../feedback/callback.view.js';
import { ratingScaleOf } from '../feedback/rating-scale.view.js';
import { ratingView } from '../feedback/rating.view.js';
import { eightDView } from '../improvement/eight-d.view.js';
import { custodyRecordView } from '../liability/custody-record.view.js';
import { liabilityDecisionView } from '../liability/liability-decision.view.js';
import { penaltyView } from '../liability/penalty.view.js';
import { recoveryView } from '../liability/recovery.view.js';
import { fileView } from '../files/file.view.js';
import { ledgerEntryView } from '../ledger/ledger-entry.view.js';
import { accountView } from '../identity/account.view.js';
import { checklistRunView } from '../investigation/checklist-run.view.js';
import { evidenceView } from '../investigation/evidence.view.js';
import { investigationFormOf } from '../investigation/investigation-form.view.js';
import { investigationView } from '../investigation/investigation.view.js';
import { stopOrderView } from '../investigation/stop-order.view.js';
import { partnerView } from '../identity/partner.view.js';
import { policyVersionView } from '../policy/policy-version.view.js';
import { assetView } from '../products/asset.view.js';
import { customerView } from '../registers/customer.view.js';
import { siteView } from '../registers/site.view.js';
import { qualityInspectionView } from '../solutions/quality-inspection.view.js';
import { solutionView } from '../solutions/solution.view.js';
import { visitView } from '../visits/visit.view.js';
import { decisionView } from './decision.view.js';
import { expectedVisitKind, expectedVisitMinutes } from './domain/expected-visit.js';
import { promiseState } from './promise-state.sql.js';
import { requestEventView } from './request-event.view.js';
import { ownChecksOf } from './own-checks.js';
import { qualityArbiterOf } from './quality-arbiter.js';
import { labelOf } from './request-labels.js';
import { allowedActionsOf } from './request-allowed-actions.js';
import { statedFactsOf } from './stated-facts.js';
import { papersOfRequest } from './request-papers.js';
import { requestFilters } from './request.filters.js';
import { objectionStands } from './standing-objection.sql.js';
import { requestAccess } from './requests.access.js';

export const requestView = view('ServiceRequest', {
  table: 'service_request',
  access: requestAccess,
  fields: {
    id: globalId('ServiceRequest'),
    number: text('number'),
    kind: text('kind'),
    channel: text('channel'),
    state: text('state'),
    rung: text('rung'),
    title: text('title'),
    description: text('description'),
    customer: one(() => customerView, 'customer_id'),
    asset: one(() => assetView, 'asset_id'),
    site: one(() => siteView, 'site_id'),
    partner: one(() => partnerView, 'partner_id'),
    componentCode: text('component_code'),
    component: code(['component_code', 'policy_version_id'], labelOf('component', 'component_code')),
    faultCode: text('fault_code'),
    fault: code(['fault_code', 'policy_version_id'], labelOf('faultKind', 'fault_code')),
    causeCode: text('cause_code'),
    complexity: text('complexity'),
    regionClass: text('region_class'),
    facts: code(['facts', 'policy_version_id'], statedFactsOf),
    tier: text('tier'),
    severity: int('severity'),
    safety: boolean('safety'),
    ownerRole: text('owner_role'),
    owner: one(() => accountView, 'owner_id'),
    technician: one(() => technicianView, 'technician_id'),
    turnedDown: list(() => technicianRejectionView, 'request_id', { order: 'NEWEST' }),
    repeatOf: one(() => requestView, 'repeat_of_id'),
    repeats: list(() => requestView, 'repeat_of_id', { order: 'NEWEST' }),
    filedAt: instant('filed_at'),
    wishedFrom: instant('wished_from'),
    wishedTo: instant('wished_to'),
    closedAt: instant('closed_at'),
    updatedAt: instant('updated_at'),
    entitlement: text('entitlement'),
    entitlementSentence: localized('entitlement_sentence'),
    costOpen: boolean(
      (row) => sql`exists (select from decision d where d.organization_id = ${row('organization_id')}
      and d.request_id = ${row('id')} and d.kind = 'ENTITLEMENT' and d.superseded_at is null
      and d.outcome @> '{"costOpen": true}')`,
    ),
    objectionStands: boolean(objectionStands),
    dueAt: instant((row) => sql`case when ${row('due_kind')} is not null then ${row('due_at')} end`),
    dueKind: text('due_kind'),
    duePaused: boolean('due_paused'),
    brokenPromises: int('broken_promises'),
    promiseState: text(promiseState),
    clocks: list(() => clockView, 'request_id', { defaultSize: 50 }),
    decisions: list(() => decisionView, 'request_id', { defaultSize: 50 }),
    approvals: list(() => approvalView, 'request_id', { defaultSize: 50 }),
    ledgerEntries: list(() => ledgerEntryView, 'request_id', { defaultSize: 50 }),
    claims: list(() => claimView, 'request_id', { order: 'NEWEST' }),
    eightD: one(
      () => eightDView,
      (request, report) => sql`${report('request_id')} = ${request('id')}`,
    ),
    custody: list(() => custodyRecordView, 'request_id'),
    liability: one(
      () => liabilityDecisionView,
      (parent, child) =>
        sql`${child('request_id')} = ${parent('id')} and ${child('state')} in ('IN_FORCE', 'DISPUTED')`,
    ),
    liabilityDecisions: list(() => liabilityDecisionView, 'request_id', { defaultSize: 50 }),
    recoveries: list(() => recoveryView, 'request_id', { defaultSize: 50 }),
    penalties: list(() => penaltyView, 'request_id', { defaultSize: 50 }),
    policyVersion: one(() => policyVersionView, 'policy_version_id'),
    timeline: connection(() => requestEventView, 'request_id', { order: 'OLDEST' }),
    latestEvent: first(() => requestEventView, 'request_id', 'NEWEST'),
    visits: list(() => visitView, 'request_id', { defaultSize: 50 }),
    consents: list(() => consentView, 'request_id'),
    papersDue: papersOfRequest,
    photos: list(() => fileView, 'request_id', {
      defaultSize: 50,
      where: (row) => sql`${row('purpose')} = ${() => FilePurpose.REQUEST_PHOTO}`,
    }),
    acceptances: list(() => acceptanceView, 'request_id'),
    silenceAcceptsOn,
    ownChecks: code(['policy_version_id'], ownChecksOf),
    internalAcceptances: list(() => internalAcceptanceView, 'request_id'),
    solutions: list(() => solutionView, 'request_id', { defaultSize: 50 }),
    inspections: list(() => qualityInspectionView, 'request_id'),
    qualityArbiter: code(['policy_version_id'], qualityArbiterOf),
    letters: list(() => letterView, 'request_id', { defaultSize: 50 }),
    rating: one(
      () => ratingView,
      (parent, child) => sql`${child('request_id')} = ${parent('id')}`,
    ),
    ratingScale: code(['policy_version_id'], ratingScaleOf),
    callbacks: list(() => callbackView, 'request_id', { order: 'NEWEST' }),
    complainedOf: list(
      () => accountView,
      (request, account) => sql`${account('id')} = any(${request('complained_of_ids')})`,
      { where: (_row, _arg, ask) => (ask(({ actor }) => isInside(actor)) ? sql`true` : sql`false`) },
    ),
    investigation: first(() => investigationView, 'request_id', 'NEWEST'),
    investigationForm: investigationFormOf,
    checklistRuns: list(() => checklistRunView, 'request_id', { defaultSize: 50 }),
    evidence: list(() => evidenceView, 'request_id', { defaultSize: 100 }),
    stopOrders: list(() => stopOrderView, 'request_id', { defaultSize: 20 }),
    depotRepairs: list(() => depotRepairView, 'request_id', { order: 'NEWEST' }),
    loans: list(() => loanerLoanView, 'request_id', { order: 'NEWEST' }),
    depotActions: depotActionsOf,
    allowedActions: allowedActionsOf,
    expectedVisitMinutes: code(['kind', 'rung', 'entitlement'], ({ kind, rung, entitlement }) =>
      expectedVisitMinutes(
        kind as RequestKind,
        expectedVisitKind(kind as RequestKind, rung as ServiceRung, entitlement as Entitlement | null),
      ),
    ),
    version: int('version'),
  },
  orders: {
    URGENCY: [asc('due_at', 'timestamptz'), asc('id', 'uuid')],
    NEWEST: [desc('filed_at', 'timestamptz'), desc('id', 'uuid')],
  },
  filters: requestFilters,
});

export const allRequests = connection(() => requestView);
export const requestByNumber = unique(
  () => requestView,
  (row, arg) => sql`${row('number')} = ${arg('number')}`,
);
