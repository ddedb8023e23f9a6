import { Arbiter } from '@aftercare/schema';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { InternalAcceptance } from '../../acceptance/graphql/internal-acceptance.type.js';
import { Letter } from '../../acceptance/graphql/letter.type.js';
import { Claim } from '../../claims/graphql/claim.type.js';
import { EightD } from '../../improvement/graphql/eight-d.type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { ChecklistRun } from '../../investigation/graphql/checklist-run.type.js';
import { Evidence } from '../../investigation/graphql/evidence.type.js';
import { InvestigationForm } from '../../investigation/graphql/investigation-form.type.js';
import { Investigation } from '../../investigation/graphql/investigation.type.js';
import { StopOrder } from '../../investigation/graphql/stop-order.type.js';
import { LedgerEntry } from '../../ledger/graphql/ledger-entry.type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';
import { CustodyRecord } from '../../liability/graphql/custody-record.type.js';
import { LiabilityDecision } from '../../liability/graphql/liability-decision.type.js';
import { Penalty } from '../../liability/graphql/penalty.type.js';
import { Recovery } from '../../liability/graphql/recovery.type.js';
import { QualityInspection } from '../../solutions/graphql/quality-inspection.type.js';
import { Solution } from '../../solutions/graphql/solution.type.js';
import { RequestMatter } from './request-matter.type.js';

/** What finding out, bearing a loss, offering and claiming leave on it. */
@ObjectType({ simpleResolvers: true })
export abstract class RequestCase extends RequestMatter {
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

  @Field(() => [Claim], { description: 'What is claimed on it, the newest first; at most 20. Not for partners.' })
  claims!: Claim[];

  @Field(() => [LedgerEntry], { description: 'What the books hold of it, the newest first; only to their readers.' })
  ledgerEntries!: LedgerEntry[];

  @Field(() => [Solution], {
    description: 'What was offered, round by round; at most 50. Customers see what was sent to them.',
  })
  solutions!: Solution[];

  @Field(() => [QualityInspection], {
    description: 'Disputed quality and what the body that inspects it found; not for partners.',
  })
  inspections!: QualityInspection[];

  @Field(() => Arbiter, {
    nullable: true,
    description:
      'Whose word settles disputed quality, by the policy; null where it names nobody, and nobody can be asked.',
  })
  qualityArbiter?: Arbiter | null;

  @Field(() => [Letter], { description: 'What the customer was told in writing; not for partners.' })
  letters!: Letter[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day to say something about finished work that waits for the customer: with its end, silence accepts.',
  })
  silenceAcceptsOn?: string | null;

  @Field(() => [PolicyName], {
    description: 'What the company checks itself once the customer has accepted, by the policy. Empty for outsiders.',
  })
  ownChecks!: PolicyName[];

  @Field(() => [InternalAcceptance], { description: 'What those checks found, round by round. Staff only.' })
  internalAcceptances!: InternalAcceptance[];

  @Field(() => EightD, { nullable: true, description: 'The 8D report on it. For the office only.' })
  eightD?: EightD | null;
}
