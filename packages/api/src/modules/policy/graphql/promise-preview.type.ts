import { Entitlement } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { PreviewedPromise } from './previewed-promise.type.js';
import { TraceStep } from './trace-step.type.js';

@CarriedType('What would be promised if the request were filed now.')
export class PromisePreview {
  @Field(() => Entitlement, { description: 'Who would bear the cost.' })
  entitlement!: Entitlement;

  @Field(() => Boolean, { description: 'Whether that depends on the part, which was not named.' })
  costOpen!: boolean;

  @Field(() => LocalizedText, { description: 'Why, in words for the customer.' })
  sentence!: LocalizedText;

  @Field(() => [PreviewedPromise], { description: 'What would be promised, the earliest first.' })
  promises!: PreviewedPromise[];

  @Field(() => [TraceStep], { description: 'The rows that decided.' })
  trace!: TraceStep[];
}
