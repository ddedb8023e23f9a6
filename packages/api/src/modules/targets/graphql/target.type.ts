import { TargetSource } from '@aftercare/schema';
import { Field, Float, ID, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';

@CarriedType('What is to be reached: a figure within these ends.')
export class TargetGoal {
  @Field(() => Float, { nullable: true, description: 'The lower end; null where there is none.' }) from?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the lower end is good enough.' })
  fromIncluded?: boolean | null;
  @Field(() => Float, { nullable: true, description: 'The upper end; null where there is none.' }) to?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the upper end is good enough.' })
  toIncluded?: boolean | null;
}

@CarriedType('One of the things a figure was counted from: a request, or a unit.')
export class TargetEntry {
  @Field(() => ID, { nullable: true, description: 'The request, if it is one.' }) requestId?: string | null;
  @Field(() => String, { nullable: true, description: 'Its number.' }) requestNumber?: string | null;
  @Field(() => ID, { nullable: true, description: 'The unit, if it is one.' }) assetId?: string | null;
  @Field(() => String, { nullable: true, description: 'Its serial number.' }) serial?: string | null;
  @Field(() => DateTimeScalar, { description: 'When it happened; of a unit, since when it is counted.' }) at!: string;
  @Field(() => Float, { nullable: true, description: 'Its own figure, in the unit of the target.' })
  value?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Of a unit: whether it is what it should be by itself.' })
  reached?: boolean | null;
}

@CarriedType('What somebody measured. It never changes; a wrong one is corrected by another.')
export class TargetMeasurement {
  @Field(() => ID, { description: 'Its global id.' }) id!: string;
  @Field(() => Float, { description: 'In the unit of the target.' }) value!: number;
  @Field(() => DateScalar, { description: 'The day it was measured.' }) measuredOn!: string;
  @Field(() => String, { description: 'How, or what is to be known of it; may be empty.' }) note!: string;
  @Field(() => ID, { nullable: true, description: 'The measurement it takes the place of.' }) corrects?: string | null;
  @Field(() => Boolean, { description: 'Whether another has taken its place: then it does not count.' })
  isCorrected!: boolean;
  @Field(() => DateTimeScalar, { description: 'When it was entered.' }) enteredAt!: string;
  @Field(() => String, { nullable: true, description: 'By whom.' }) enteredBy?: string | null;
}

@CarriedType('What the company wants to reach by its policy, and how it stands on a day.')
export class Target {
  @Field(() => String, { description: 'Its name in the policy.' }) key!: string;
  @Field(() => LocalizedText, { description: 'What it is called.' }) label!: LocalizedText;
  @Field(() => String, { description: 'The clause of the policy that sets it.' }) clause!: string;
  @Field(() => LocalizedText, { description: 'The wording of the clause.' }) sentence!: LocalizedText;
  @Field(() => TargetGoal, { nullable: true, description: 'The goal; null where it is only watched.' })
  goal?: TargetGoal | null;
  @Field(() => String, { description: 'What it is counted in: `%`, or what is counted.' }) unit!: string;
  @Field(() => LocalizedText, { nullable: true, description: 'Over how long; null: over all there is.' })
  over?: LocalizedText | null;
  @Field(() => DateScalar, { nullable: true, description: 'The first day that counts; null: every one.' })
  from?: string | null;
  @Field(() => DateScalar, { description: 'The day it is looked at.' }) on!: string;
  @Field(() => TargetSource, { description: 'Whether the product counts it, or people measure it.' })
  source!: TargetSource;
  @Field(() => LocalizedText, { nullable: true, description: 'Who answers for it.' }) reachedBy?: LocalizedText | null;
  @Field(() => Float, { nullable: true, description: 'The figure; null where nothing is known.' }) value?:
    | number
    | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the goal is reached; null where that is not known.' })
  reached?: boolean | null;
  @Field(() => Int, { description: 'How many things it was counted from.' }) count!: number;
  @Field(() => [TargetEntry], { description: 'Those, the worst first; at most 50. Empty where it is measured.' })
  entries!: TargetEntry[];
  @Field(() => [TargetMeasurement], { description: 'What was measured within the time, the newest first.' })
  measurements!: TargetMeasurement[];
  @Field(() => Boolean, { description: 'Whether the viewer may enter a measurement.' }) viewerMayMeasure!: boolean;
}
