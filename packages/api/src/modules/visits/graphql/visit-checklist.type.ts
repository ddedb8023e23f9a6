import { CheckFailure, CheckTime, VisitAction } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { JsonScalar } from '../../../kernel/graphql/json.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';

@CarriedType('How a checklist was last gone through on the request.')
export class VisitChecklistRun {
  @Field(() => Boolean, { description: 'Whether all was in order.' }) passed!: boolean;
  @Field(() => DateTimeScalar, { description: 'When.' }) at!: string;
  @Field(() => String, { nullable: true, description: 'By whom.' }) by?: string | null;
  @Field(() => Boolean, { description: 'Whether it was at this visit.' }) here!: boolean;
  @Field(() => JsonScalar, { description: 'A list of `{ item, label, passed, note }`, in the order of the policy.' })
  answers!: unknown;
}

@CarriedType('A checklist of the policy that applies to a visit.')
export class VisitChecklist {
  @Field(() => String, { description: 'Its name in the policy.' }) name!: string;
  @Field(() => LocalizedText, { description: 'Its name in words.' }) label!: LocalizedText;
  @Field(() => CheckTime, { description: 'When it is gone through.' }) at!: CheckTime;
  @Field(() => String, { description: 'The clause of the written document.' }) clause!: string;
  @Field(() => CheckFailure, { description: 'What a failed item does.' }) failed!: CheckFailure;
  @Field(() => VisitAction, { description: 'The step it stands before: DEPART, START or FINISH.' })
  before!: VisitAction;
  @Field(() => Boolean, { description: 'Whether the visit has to go through it.' }) demanded!: boolean;
  @Field(() => Boolean, {
    description: 'Whether that step is refused now: not gone through, or found something that is not put right.',
  })
  holdsUp!: boolean;
  @Field(() => [PolicyName], { description: 'Its items, in order.' }) items!: PolicyName[];
  @Field(() => VisitChecklistRun, { nullable: true, description: 'The last run; the last one counts.' })
  last?: VisitChecklistRun | null;
}
