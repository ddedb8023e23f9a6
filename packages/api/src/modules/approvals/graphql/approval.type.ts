import { ApprovalAction, ApprovalState, ApprovalSubject } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { JsonScalar } from '../../../kernel/graphql/json.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Money } from '../../../kernel/graphql/money.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Admission } from '../../admission/graphql/admission.type.js';
import { SlaClock } from '../../clocks/graphql/sla-clock.type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';
import { PolicyVersion } from '../../policy/graphql/policy-version.type.js';
import { TraceStep } from '../../policy/graphql/trace-step.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';
import { Solution } from '../../solutions/graphql/solution.type.js';
import { ApprovalChange, ApprovalSeat, ApprovalStep } from './approval-course.type.js';
import { ApprovalVote } from './approval-vote.type.js';

@NodeType('Something the organization must agree to before it is done. Staff only.')
export class Approval extends Node {
  @Field(() => String, { description: 'As people say it, such as `A-2026-000001`.' })
  number!: string;

  @Field(() => ApprovalSubject, { description: 'What it is about.' })
  subject!: ApprovalSubject;

  @Field(() => String, { description: "The rule's name in the policy." })
  rule!: string;

  @Field(() => LocalizedText, { description: 'The rule in words.' })
  label!: LocalizedText;

  @Field(() => PolicyVersion, { nullable: true, description: 'The version whose rule it is.' })
  policyVersion?: PolicyVersion | null;

  @Field(() => ServiceRequest, { nullable: true, description: 'The request it belongs to.' })
  request?: ServiceRequest | null;

  @Field(() => SlaClock, { nullable: true, description: 'The promise that would be given more time; extensions only.' })
  clock?: SlaClock | null;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The version of the policy that would be agreed to; approvals of a version only.',
  })
  newVersion?: PolicyVersion | null;

  @Field(() => Solution, { nullable: true, description: 'The solution that would be agreed to; of solutions only.' })
  solution?: Solution | null;

  @Field(() => Admission, { nullable: true, description: 'The admission that would be given; of admissions only.' })
  admission?: Admission | null;

  @Field(() => String, { description: 'What is asked, in a few words.' })
  title!: string;

  @Field(() => String, { description: 'Why it is asked.' })
  reason!: string;

  @Field(() => Money, { nullable: true, description: 'How much money it is about.' })
  amount?: Money | null;

  @Field(() => JsonScalar, {
    description:
      'What would be done: `{ clockId, unit, minutes | workingDays }` of an extension, `{ clause, until }` of an exception, what is offered of a solution; else empty or as its module says.',
  })
  payload!: unknown;

  @Field(() => JsonScalar, { description: 'The facts the route was decided on: an object of names and values.' })
  facts!: unknown;

  @Field(() => TraceStep, { description: 'The row of the policy that says who must agree.' })
  trace!: TraceStep;

  @Field(() => [ApprovalStep], { description: 'Who must agree, step after step, and what was said in this round.' })
  steps!: ApprovalStep[];

  @Field(() => [PolicyName], { description: 'Who is told of the outcome.' })
  tell!: PolicyName[];

  @Field(() => Int, { description: 'The step being decided, from 1; one more than there are, once all are.' })
  step!: number;

  @Field(() => Int, { description: 'How often it has been asked, from 1.' })
  round!: number;

  @Field(() => ApprovalState, { description: 'Where it stands.' })
  state!: ApprovalState;

  @Field(() => String, { description: 'SHA-256 of what is shown; whoever decides sends it back with the verdict.' })
  contentHash!: string;

  @Field(() => [ApprovalVote], { description: 'What was said, in all rounds of this approval, the oldest first.' })
  votes!: ApprovalVote[];

  @Field(() => [ApprovalChange], {
    description: 'What is not as it was when the viewer last decided on it; for others, as in the round before.',
  })
  changes!: ApprovalChange[];

  @Field(() => Account, { nullable: true, description: 'Who asked.' })
  askedBy?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When this round was asked.' })
  askedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null while it is pending.' })
  decidedAt?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When what was granted was done by itself, as more time for a promise; null for what is only recorded.',
  })
  effectiveAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the next promise on its request falls due.' })
  dueAt?: string | null;

  @Field(() => Approval, { nullable: true, description: 'The one whose place it took when the case changed.' })
  replaces?: Approval | null;

  @Field(() => [ApprovalSeat], { description: 'For which posts, and in whose place, the viewer may decide now.' })
  viewerSeats!: ApprovalSeat[];

  @Field(() => Boolean, { description: 'Whether it waits for the viewer.' })
  viewerMayDecide!: boolean;

  @Field(() => [ApprovalAction], { description: 'What the viewer may do now.' })
  allowedActions!: ApprovalAction[];

  @Field(() => Int, { description: 'Sent back by the asker when withdrawing or asking again.' })
  version!: number;
}
