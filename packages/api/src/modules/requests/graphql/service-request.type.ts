import {
  ClockKind,
  DepotAction,
  Entitlement,
  PromiseState,
  RequestAction,
  RequestState,
  Role,
  ServiceRung,
} from '@aftercare/schema';
import { Args, Field, Int } from 'type-graphql';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { fromView } from '../../../kernel/graphql/from-view.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Acceptance } from '../../acceptance/graphql/acceptance.type.js';
import { Approval } from '../../approvals/graphql/approval.type.js';
import { SlaClock } from '../../clocks/graphql/sla-clock.type.js';
import { DepotRepair } from '../../depot/graphql/depot-repair.type.js';
import { LoanerLoan } from '../../depot/graphql/loaner.type.js';
import { TechnicianRejection } from '../../dispatch/graphql/technician-rejection.type.js';
import { Technician } from '../../dispatch/graphql/technician.type.js';
import { Consent } from '../../entitlement/graphql/consent.type.js';
import { Callback } from '../../feedback/graphql/callback.type.js';
import { Rating } from '../../feedback/graphql/rating.type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { PolicyVersion } from '../../policy/graphql/policy-version.type.js';
import { Decision } from './decision.type.js';
import { RequestEventConnection } from './request-event-connection.type.js';
import { RequestEvent } from './request-event.type.js';
import { Visit } from '../../visits/graphql/visit.type.js';
import { RequestCase } from './request-case.type.js';

@NodeType('Something a customer asked for, from the first call to the closed file.')
export class ServiceRequest extends RequestCase {
  @Field(() => RequestState, { description: 'Where it stands.' })
  state!: RequestState;

  @Field(() => ServiceRung, { description: 'How far up the ladder of service it is.' })
  rung!: ServiceRung;

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

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed, rejected or cancelled.' })
  closedAt?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: string;

  @Field(() => Entitlement, { nullable: true, description: 'Who bears the cost.' })
  entitlement?: Entitlement | null;

  @Field(() => Boolean, { description: 'Whether that depends on the part, which is not known yet.' })
  costOpen!: boolean;

  @Field(() => Boolean, { description: 'Whether what the customer objected to is not settled: it is not carried out.' })
  objectionStands!: boolean;

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

  @Field(() => [LocalizedText], {
    description:
      'The papers the customer is handed, by the policy: one for each payment made, and one once they agreed to pay.',
  })
  papersDue!: LocalizedText[];

  @Field(() => [Acceptance], { description: "The customer's verdicts on the work, round by round; at most 20." })
  acceptances!: Acceptance[];

  @Field(() => Rating, { nullable: true, description: "The customer's rating." })
  rating?: Rating | null;

  @Field(() => Int, { description: 'The best mark of its policy; the worst is 1.' })
  ratingScale!: number;

  @Field(() => [Callback], {
    description:
      'What the customer was asked about it, or is to be, the newest first; at most 20. For the office only.',
  })
  callbacks!: Callback[];

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
