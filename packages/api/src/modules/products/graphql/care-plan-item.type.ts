import { CareState, PlanKind } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';

@CarriedType('Somebody named for a training.')
export class CareTrainee {
  @Personal()
  @Field(() => String, { description: 'The name; masked for all but the customer.' })
  name!: string;

  @Field(() => LocalizedText, { description: 'As what they are trained.' })
  role!: LocalizedText;

  @Field(() => Boolean, { description: 'Whether they have been there.' })
  attended!: boolean;

  @Field(() => Boolean, { description: 'Whether they can work alone.' })
  worksAlone!: boolean;
}

@CarriedType('Something that falls due for a unit by itself.')
export class CarePlanItem {
  @Field(() => String, { description: 'Its name in the policy.' })
  key!: string;

  @Field(() => PlanKind, { description: 'What it is.' })
  kind!: PlanKind;

  @Field(() => LocalizedText, { description: 'What it is called.' })
  label!: LocalizedText;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The next day it is due, or the last where it was missed. Null where the policy sets no day, while the day it ' +
      'counts from is not on record, and once it is done.',
  })
  dueOn?: string | null;

  @Field(() => CareState, { description: 'Where it stands today.' })
  state!: CareState;

  @Field(() => Boolean, { description: 'Whether it costs the customer nothing.' })
  free!: boolean;

  @Field(() => String, { description: 'The role that carries it out.' })
  performedBy!: string;

  @Field(() => String, { description: 'The clause of the policy that says so.' })
  clause!: string;

  @Field(() => LocalizedText, { description: 'The wording of the clause.' })
  sentence!: LocalizedText;

  @Field(() => [LocalizedText], { description: 'Who is to be trained, by role; empty unless it is training.' })
  who!: LocalizedText[];

  @Field(() => [PolicyName], { description: 'The same with the names that record a trainee.' })
  roles!: PolicyName[];

  @Field(() => Boolean, { description: 'Whether the viewer may record who attended it; false unless it is training.' })
  viewerMayRecord!: boolean;

  @Field(() => [LocalizedText], { description: 'In what; empty unless it is training.' })
  topics!: LocalizedText[];

  @Field(() => [CareTrainee], { description: 'Who is named for it so far, in the order they were named.' })
  trainees!: CareTrainee[];
}
