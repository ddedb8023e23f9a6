import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { JsonScalar } from '../../../kernel/graphql/json.scalar.js';

@CarriedType('What the customer would sign now.')
export class ReportPreview {
  @Field(() => String, {
    description: 'SHA-256 of the content, in hexadecimal: signing names it, so that nobody signs something else.',
  })
  contentHash!: string;

  @Field(() => JsonScalar, { description: 'What the report states: an object.' })
  content!: unknown;

  @Field(() => String, {
    description: 'The same of what a phone without a network shows; signing may name it instead.',
  })
  fieldHash!: string;

  @Field(() => JsonScalar, { description: 'What a phone without a network shows: a `FieldStatement`.' })
  field!: unknown;
}
