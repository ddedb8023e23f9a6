import { ClockKind } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';

@CarriedType('One promise as it would be made.')
export class PreviewedPromise {
  @Field(() => String, { description: "The promise's name in the policy." })
  key!: string;

  @Field(() => ClockKind, { description: 'What it is about.' })
  kind!: ClockKind;

  @Field(() => DateTimeScalar, { description: 'When it would fall due.' })
  dueAt!: string;

  @Field(() => String, { description: 'The role that would owe it.' })
  owedBy!: string;

  @Field(() => LocalizedText, { description: 'Who would owe it, in the words of the written policy.' })
  owedByName!: LocalizedText;

  @Field(() => LocalizedText, { description: 'The promise in words.' })
  sentence!: LocalizedText;

  @Field(() => String, { description: 'The clause of the policy that says so.' })
  clause!: string;
}
