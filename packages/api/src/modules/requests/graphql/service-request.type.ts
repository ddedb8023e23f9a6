import {
  ClockKind,
  DepotAction,
  Entitlement,
  PromiseState,
  RequestAction,
  RequestChannel,
  RequestKind,
  RequestState,
  Role,
  ServiceRung,
} from '@aftercare/schema';
import { Args, Field, Int } from 'type-graphql';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { fromView } from '../../../kernel/graphql/from-view.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Acceptance } from '../../acceptance/graphql/acceptance.type.js';
import { InternalAcceptance } from '../../acceptance/graphql/internal-acceptance.type.js';
import { Letter } from '../../acceptance/graphql/letter.type.js';
import { Approval } from '../../approvals/graphql/approval.type.js';
import { Claim } from '../../claims/graphql/claim.type.js';
import { SlaClock } from '../../clocks/graphql/sla-clock.type.js';
import { DepotRepair } from '../../depot/graphql/depot-repair.type.js';
import { LoanerLoan } from '../../depot/graphql/loaner.type.js';
import { TechnicianRejection } from '../../dispatch/graphql/technician-rejection.type.js';
import { Technician } from '../../dispatch/graphql/technician.type.js';
import { Consent } from '../../entitlement/graphql/consent.type.js';
import { Rating } from '../../feedback/graphql/rating.type.js';
import { File } from '../../files/graphql/file.type.js';
import { EightD } from '../../improvement/graphql/eight-d.type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { ChecklistRun } from '../../investigation/graphql/checklist-run.type.js';
import { Evidence } from '../../investigation/graphql/evidence.type.js';
import { InvestigationForm } from '../../investigation/graphql/investigation-form.type.js';
import { Investigation } from '../../investigation/graphql/investigation.type.js';
import { StopOrder } from '../../investigation/graphql/stop-order.type.js';
import { Partner } from '../../identity/graphql/partner.type.js';
import { LedgerEntry } from '../../ledger/graphql/ledger-entry.type.js';
import { StatedFact } from '../../policy/graphql/stated-fact.type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';
import { CustodyRecord } from '../../liability/graphql/custody-record.type.js';
import { LiabilityDecision } from '../../liability/graphql/liability-decision.type.js';
import { Penalty } from '../../liability/graphql/penalty.type.js';
import { Recovery } from '../../liability/graphql/recovery.type.js';
import { PolicyVersion } from '../../policy/graphql/policy-version.type.js';
import { Asset } from '../../products/graphql/asset.type.js';
import { Customer } from '../../registers/graphql/customer.type.js';
import { Site } from '../../registers/graphql/site.type.js';
import { Decision } from './decision.type.js';
import { RequestEventConnection } from './request-event-connection.type.js';
import { RequestEvent } from './request-event.type.js';
import { QualityInspection } from '../../solutions/graphql/quality-inspection.type.js';
import { Solution } from '../../solutions/graphql/solution.type.js';
import { Visit } from '../../visits/graphql/visit.type.js';

@NodeType('Something a customer asked for, from the first call to the closed file.')
export class ServiceRequest extends Node {
  @Field(() => String, { description: 'What people say on the telephone, such as `R-2026-000123`.' })
  number!: string;

  @Field(() => RequestKind, { description: 'What is asked for.' })
  kind!: RequestKind;

  @Field(() => RequestChannel, { description: 'The way it came in.' })
  channel!: RequestChannel;

  @Field(() => RequestState, { description: 'Where it stands.' })
  state!: RequestState;

  @Field(() => ServiceRung, { description: 'How far up the ladder of service it is.' })
  rung!: ServiceRung;

  @Field(() => String, { description: 'In a few words.' })
  title!: string;

  @Field(() => String, { description: 'In the words of whoever asked.' })
  description!: string;

  @Field(() => Customer, { nullable: true, description: 'Who asked.' })
  customer?: Customer | null;

  @Field(() => Asset, { nullable: true, description: 'The unit it is about.' })
  asset?: Asset | null;

  @Field(() => Site, { nullable: true, description: 'Where it is.' })
  site?: Site | null;

  @Field(() => Partner, { nullable: true, description: 'The partner it came through.' })
  partner?: Partner | null;

  @Field(() => String, { nullable: true, description: "The part, in the policy's word." })
  componentCode?: string | null;

  @Field(() => LocalizedText, { nullable: true, description: 'The part.' })
  component?: LocalizedText | null;

  @Field(() => String, { nullable: true, description: "What is wrong, in the policy's word." })
  faultCode?: string | null;

  @Field(() => LocalizedText, { nullable: true, description: 'What is wrong.' })
  fault?: LocalizedText | null;

  @Field(() => String, { nullable: true, description: "Why, in the policy's word." })
  causeCode?: string | null;

  @Field(() => String, { nullable: true, description: "How hard it is, in the policy's word." })
  complexity?: string | null;

  @Field(() => String, { nullable: true, description: "How far away it is, in the policy's word." })
  regionClass?: string | null;

  @Field(() => [StatedFact], { description: 'What else is known, of what the policy asks.' })
  facts!: StatedFact[];

  @Field(() => String, { nullable: true, description: "How it was classed, in the policy's word." })
  tier?: string | null;

  @Field(() => Int, { description: '1 (gravest) to 4.' })
  severity!: number;

  @Field(() => Boolean, { description: 'Whether somebody may come to harm.' })
  safety!: boolean;

  @Field(() => Role, { nullable: true, description: 'Whose it is to see to, by its triage.' })
  ownerRole?: Role | null;

  @Field(() => Account, { nullable: true, description: 'The member of staff in charge.' })
  owner?: Account | null;

  @Field(() => Technician, { nullable: true, description: 'The technician sent.' })
  technician?: Technician | null;

  @Field(() => [TechnicianRejection], {
    description: 'Who is not to come again, as the customer asked; the newest first.',
  })
  turnedDown!: TechnicianRejection[];

  @Field(() => ServiceRequest, {
    nullable: true,
    description: 'The repair of the same problem of the same unit that did not last, where the policy counts it so.',
  })
  repeatOf?: ServiceRequest | null;

  @Field(() => [ServiceRequest], {
    description: 'Repairs of the same problem that followed too soon, the newest first.',
  })
  repeats!: ServiceRequest[];

  @Field(() => DateTimeScalar, { description: 'When it was filed.' })
  filedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Start of the time the customer wishes.' })
  wishedFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of the time the customer wishes.' })
  wishedTo?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed, rejected or cancelled.' })
  closedAt?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: string;

  @Field(() => Entitlement, { nullable: true, description: 'Who bears the cost.' })
  entitlement?: Entitlement | null;

  @Field(() => Boolean, { description: 'Whether that depends on the part, which is not known yet.' })
  costOpen!: boolean;

  @Field(() => LocalizedText, { nullable: true, description: 'Why, in words for the customer.' })
  entitlementSentence?: LocalizedText | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the most urgent open promise falls due; null when there is none.',
  })
  dueAt?: string | null;

  @Field(() => ClockKind, { nullable: true, description: 'What that promise is about.' })
  dueKind?: ClockKind | null;

  @Field(() => Boolean, { description: 'Whether that promise rests.' })
  duePaused!: boolean;

  @Field(() => Int, { description: 'How many promises were broken.' })
  brokenPromises!: number;

  @Field(() => PromiseState, { description: 'How the most urgent open promise stands at this moment.' })
  promiseState!: PromiseState;

  @Field(() => [SlaClock], { description: 'Every promise made, the earliest due first; at most 50.' })
  clocks!: SlaClock[];

  @Field(() => [Decision], {
    description: 'What the policy decided, the oldest first; at most 50. Empty for customers and partners.',
  })
  decisions!: Decision[];

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The rules it is bound to: those in force when it was filed.',
  })
  policyVersion?: PolicyVersion | null;

  @Field(() => RequestEventConnection, {
    description: 'What happened, the oldest first. Customers and partners see the public part.',
  })
  timeline(@Args(() => PageArgs) _page: PageArgs): ConnectionOf<RequestEvent> {
    return fromView();
  }

  @Field(() => RequestEvent, { nullable: true, description: 'What happened last.' })
  latestEvent?: RequestEvent | null;

  @Field(() => [Visit], { description: 'Visits, by their start; at most 50.' })
  visits!: Visit[];

  @Field(() => [Consent], { description: 'What the customer was asked to agree to, the oldest first; at most 20.' })
  consents!: Consent[];

  @Field(() => [Approval], {
    description: 'What the organization was asked to agree to, the oldest first; at most 50. Staff only.',
  })
  approvals!: Approval[];

  @Field(() => [LedgerEntry], { description: 'What the books hold of it, the newest first; only to their readers.' })
  ledgerEntries!: LedgerEntry[];

  @Field(() => [Claim], { description: 'What is claimed on it, the newest first; at most 20. Not for partners.' })
  claims!: Claim[];

  @Field(() => EightD, { nullable: true, description: 'The 8D report on it. For the office only.' })
  eightD?: EightD | null;

  @Field(() => [CustodyRecord], {
    description: 'Whose hands the goods went through, in order; at most 20. Staff only.',
  })
  custody!: CustodyRecord[];

  @Field(() => LiabilityDecision, {
    nullable: true,
    description: 'Who bears the loss, as it holds now; null for those who are not told, and while nothing is decided.',
  })
  liability?: LiabilityDecision | null;

  @Field(() => [LiabilityDecision], {
    description: 'Every decision on who bears the loss, round by round; at most 50. Staff of the office only.',
  })
  liabilityDecisions!: LiabilityDecision[];

  @Field(() => [Recovery], {
    description:
      'Money claimed of carriers, insurers and suppliers, the oldest first; at most 50. Staff of the office only.',
  })
  recoveries!: Recovery[];

  @Field(() => [Penalty], {
    description: 'What failings cost whom, the oldest first; at most 50. Staff of the office only.',
  })
  penalties!: Penalty[];

  @Field(() => [LocalizedText], {
    description:
      'The papers the customer is handed, by the policy: one for each payment made, and one once they agreed to pay.',
  })
  papersDue!: LocalizedText[];

  @Field(() => [File], { description: 'Photographs sent with it, the oldest first; at most 50.' })
  photos!: File[];

  @Field(() => [Acceptance], { description: "The customer's verdicts on the work, round by round; at most 20." })
  acceptances!: Acceptance[];

  @Field(() => [PolicyName], {
    description: 'What the company checks itself once the customer has accepted, by the policy. Empty for outsiders.',
  })
  ownChecks!: PolicyName[];

  @Field(() => [InternalAcceptance], { description: 'What those checks found, round by round. Staff only.' })
  internalAcceptances!: InternalAcceptance[];

  @Field(() => [Solution], {
    description: 'What was offered, round by round; at most 50. Customers see what was sent to them.',
  })
  solutions!: Solution[];

  @Field(() => [QualityInspection], {
    description: 'Disputed quality and what the body that inspects it found; not for partners.',
  })
  inspections!: QualityInspection[];

  @Field(() => [Letter], { description: 'What the customer was told in writing; not for partners.' })
  letters!: Letter[];

  @Field(() => Rating, { nullable: true, description: "The customer's rating." })
  rating?: Rating | null;

  @Field(() => [Account], { description: 'Colleagues it is against; they see nothing of it. Staff only.' })
  complainedOf!: Account[];

  @Field(() => Investigation, { nullable: true, description: 'The newest investigation of it.' })
  investigation?: Investigation | null;

  @Field(() => InvestigationForm, {
    nullable: true,
    description: 'What there is to choose from while somebody looks into it, by its policy. Staff only.',
  })
  investigationForm?: InvestigationForm | null;

  @Field(() => [ChecklistRun], { description: 'Checklists gone through, the oldest first; at most 50. Staff only.' })
  checklistRuns!: ChecklistRun[];

  @Field(() => [Evidence], { description: 'Evidence, in the order it was taken; at most 100. Staff only.' })
  evidence!: Evidence[];

  @Field(() => [StopOrder], { description: 'Stops of the work, the oldest first; at most 20. Staff only.' })
  stopOrders!: StopOrder[];

  @Field(() => [DepotRepair], { description: 'Its unit in our depot, the newest repair first.' })
  depotRepairs!: DepotRepair[];

  @Field(() => [LoanerLoan], { description: 'What was lent meanwhile, the newest first.' })
  loans!: LoanerLoan[];

  @Field(() => [DepotAction], { description: 'What the viewer may do about its unit and a loaner now.' })
  depotActions!: DepotAction[];

  @Field(() => [RequestAction], { description: 'What the viewer may do to it now.' })
  allowedActions!: RequestAction[];

  @Field(() => Int, {
    description: 'How long a visit is planned for, in minutes, by what is asked for and how it is served.',
  })
  expectedVisitMinutes!: number;

  @Field(() => Int, { description: 'Counts changes; a change names the version it was decided on.' })
  version!: number;
}
