import { PolicyAction, PolicyState } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Approval } from '../../approvals/graphql/approval.type.js';
import { AwaitedAcknowledgement, PolicyAcknowledgement } from './policy-acknowledgement.type.js';
import { PolicyIssue } from './policy-issue.type.js';
import { PolicyClause, PolicyParameter, PolicySection } from './policy-section.type.js';
import { PolicyStepTaken } from './policy-step-taken.type.js';

@NodeType("One numbered version of an organization's written rules.")
export class PolicyVersion extends Node {
  @Field(() => String, { description: 'The name of the policy, such as P16.' })
  code!: string;

  @Field(() => Int, { description: 'Counts versions of the policy from 1.' })
  number!: number;

  @Field(() => PolicyState, { description: 'Where it stands between draft and being replaced.' })
  state!: PolicyState;

  @Field(() => Int, { description: 'Counts changes of this version: a change of it names the revision that was seen.' })
  revision!: number;

  @Field(() => [PolicyAction], { description: 'What whoever asks may do with it now.' })
  allowedActions!: PolicyAction[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when it binds new requests.' })
  inForceFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the next version takes its place, if one is to.' })
  inForceUntil?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was drafted.' })
  createdAt!: string;

  @Field(() => PolicyVersion, { nullable: true, description: 'The version it was drafted from.' })
  basedOn?: PolicyVersion | null;

  @Field(() => LocalizedText, { description: 'Its title.' })
  title!: LocalizedText;

  @Field(() => String, { description: 'The rules as they were written, in YAML; empty for customers and partners.' })
  source!: string;

  @Field(() => String, { description: 'SHA-256 of the source, in hexadecimal.' })
  sourceSha256!: string;

  @Field(() => [PolicyStepTaken], { description: 'What was done with it, the oldest first; for staff.' })
  steps!: PolicyStepTaken[];

  @Field(() => [PolicyAcknowledgement], { description: 'Who has acknowledged it, the first first; for staff.' })
  acknowledgements!: PolicyAcknowledgement[];

  @Field(() => [AwaitedAcknowledgement], {
    description: 'Who is still to acknowledge it: departments somebody works in, else people; at most 200, for staff.',
  })
  awaitedAcknowledgements!: AwaitedAcknowledgement[];

  @Field(() => [Approval], {
    description: 'Where it was asked to be agreed to, the newest first, at most 20; for staff.',
  })
  approvals!: Approval[];

  @Field(() => [Approval], {
    description: 'Exceptions to it that were granted, the newest first, at most 100; for staff.',
  })
  exceptions!: Approval[];

  @Field(() => [PolicyIssue], {
    description: 'What keeps it from being reviewed, in the order of its lines; for staff.',
  })
  issues!: PolicyIssue[];

  @Field(() => [PolicyClause], { description: 'The clauses of the written document, in order; for staff.' })
  clauses!: PolicyClause[];

  @Field(() => [PolicyParameter], { description: 'What the document leaves open; for staff.' })
  parameters!: PolicyParameter[];

  @Field(() => [PolicySection], {
    description: 'The rules in words, section by section, each with its clause and line; for staff.',
  })
  sections!: PolicySection[];
}
