import { RecordAuthor, Role, VisitAction } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';

@CarriedType('One thing a form of a visit states.')
export class VisitRecordState {
  @Field(() => String, { description: 'Its name in the policy.' }) name!: string;
  @Field(() => LocalizedText, { description: 'Its name in words.' }) label!: LocalizedText;
  @Field(() => String, { description: 'What it says; empty where nobody has said.' }) text!: string;
  @Field(() => Boolean, { description: 'Whether it fills itself in from what is known of the visit.' }) known!: boolean;
}

@CarriedType('A form of the policy that is filled in for a visit, as it stands.')
export class VisitRecord {
  @Field(() => String, { description: 'Its name in the policy.' }) name!: string;
  @Field(() => LocalizedText, { description: 'Its name in words.' }) label!: LocalizedText;
  @Field(() => String, { description: 'The clause of the written document.' }) clause!: string;
  @Field(() => String, { description: 'Upon which event: `visit.scheduled`, `visit.arrived` or `visit.done`.' })
  on!: string;
  @Field(() => [Role], { description: 'Who signs it; empty where nobody does.' }) signedBy!: Role[];
  @Field(() => RecordAuthor, { description: 'Who fills it in.' }) by!: RecordAuthor;
  @Field(() => VisitAction, { nullable: true, description: 'The step it stands before: START or FINISH, if any.' })
  before?: VisitAction | null;
  @Field(() => Boolean, { description: 'Whether that step is refused now for what it lacks.' }) holdsUp!: boolean;
  @Field(() => [VisitRecordState], { description: 'What it states, in order.' }) states!: VisitRecordState[];
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last filled in by somebody.' })
  writtenAt?: string | null;
  @Field(() => String, { nullable: true, description: 'By whom; null for customers.' }) writtenBy?: string | null;
}
