import { ApprovalSubject } from '@aftercare/schema';
import { Field, ID } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';
import { TraceStep } from '../../policy/graphql/trace-step.type.js';

@CarriedType('Those who would be asked side by side.')
export class ApprovalRuleStep {
  @Field(() => [PolicyName], { description: 'Who must agree.' })
  posts!: PolicyName[];

  @Field(() => Boolean, { description: 'Whether a meeting decides, with minutes.' })
  board!: boolean;
}

@CarriedType('A promise that could be given more time.')
export class ExtendablePromise {
  @Field(() => ID, { description: 'Its clock.' })
  clockId!: string;

  @Field(() => LocalizedText, { description: 'The promise in words.' })
  sentence!: LocalizedText;

  @Field(() => DateTimeScalar, { description: 'When it falls due now.' })
  dueAt!: string;

  @Field(() => Boolean, { description: 'Whether it is broken already: then no more time can be asked for.' })
  broken!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it would fall due with the time in question.' })
  extendedTo!: string;
}

@CarriedType('A rule of the policy by which an approval can be asked for.')
export class ApprovalRule {
  @Field(() => PolicyName, { description: 'The rule.' })
  rule!: PolicyName;

  @Field(() => ApprovalSubject, { description: 'What it is about.' })
  subject!: ApprovalSubject;

  @Field(() => [ApprovalRuleStep], {
    description: 'Who would be asked, step after step; none where nobody need agree.',
  })
  steps!: ApprovalRuleStep[];

  @Field(() => [PolicyName], { description: 'Who would be told of the outcome.' })
  tell!: PolicyName[];

  @Field(() => TraceStep, { description: 'The row that says so.' })
  trace!: TraceStep;

  @Field(() => [ExtendablePromise], { description: 'Open promises of the request it could give more time.' })
  promises!: ExtendablePromise[];
}
