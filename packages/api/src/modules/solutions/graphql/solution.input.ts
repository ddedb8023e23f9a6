import { SolutionMeasure } from '@aftercare/schema';
import { Field, ID, InputType, Int } from 'type-graphql';
import * as v from 'valibot';
import { idOf, maybeWords, whole, words } from '../../../kernel/graphql/check-input.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';

@InputType({ description: 'A line of a quote.' })
export class SolutionLineInput {
  @Field(() => ID, { description: 'The price item.' }) priceItemId!: string;
  @Field(() => Int, { description: 'How many, 1 to 100000.' }) quantity!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'The discount in hundredths of a per cent, 0 to 10000: 1000 is nine tenths of the price.',
  })
  discountBasisPoints?: number | null;
}

@InputType({ description: 'What takes the place of what.' })
export class ReplacementInput {
  @Field(() => String, { description: 'The model that comes; at most 100 characters.' }) model!: string;
  @Field(() => String, { description: 'Its specification; at most 200 characters.' }) specification!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The model that goes; left out where the request is about a unit, whose model counts.',
  })
  originalModel?: string | null;
  @Field(() => String, { description: 'The specification of what goes; at most 200 characters.' })
  originalSpecification!: string;
}

@InputType({ description: 'What is offered.' })
export class SolutionDraftInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => [SolutionMeasure], { description: 'What is done; at least one.' }) measures!: SolutionMeasure[];
  @Field(() => String, { description: 'What was found and is proposed, for the customer; at most 2000 characters.' })
  explanation!: string;
  @Field(() => [String], { description: 'Step by step: 1 to 50, each at most 500 characters.' }) steps!: string[];
  @Field(() => Int, { description: 'Calendar days it takes, 0 to 3650.' }) durationDays!: number;
  @Field(() => [String], { nullable: true, description: 'Material: at most 50.' }) materials?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Tools: at most 50.' }) tools?: string[] | null;
  @Field(() => String, { description: 'What it costs the organization, in minor units, as a decimal integer.' })
  expectedCostMinor!: string;
  @Field(() => String, { description: 'The currency of all amounts, ISO 4217.' }) currency!: string;
  @Field(() => [SolutionLineInput], { nullable: true, description: 'The quote: at most 100 lines.' })
  lines?: SolutionLineInput[] | null;
  @Field(() => ReplacementInput, { nullable: true, description: 'Of replacements and exchanges.' })
  replacement?: ReplacementInput | null;
}

@InputType({ description: 'The next round of what is offered.' })
export class DraftSolutionInput extends SolutionDraftInput {
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
}

@InputType({ description: 'A solution written anew.' })
export class ReviseSolutionInput extends SolutionDraftInput {
  @Field(() => ID, { description: 'The solution.' }) solutionId!: string;
}

const some = (max: number) => v.pipe(v.array(words(500)), v.maxLength(max, 'tooLarge'));

const content = v.object({
  measures: v.pipe(v.array(v.enum(SolutionMeasure)), v.minLength(1, 'required')),
  explanation: words(2000),
  steps: v.pipe(some(50), v.minLength(1, 'required')),
  durationDays: whole(0, 3650),
  materials: v.nullish(some(50)),
  tools: v.nullish(some(50)),
  expectedCostMinor: v.pipe(v.string(), v.regex(/^\d{1,13}$/, 'malformed'), v.transform(Number)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'malformed')),
  lines: v.nullish(
    v.pipe(
      v.array(
        v.object({
          priceItemId: idOf('PriceItem'),
          quantity: whole(1, 100_000),
          discountBasisPoints: v.nullish(whole(0, 10_000)),
        }),
      ),
      v.maxLength(100, 'tooLarge'),
    ),
  ),
  replacement: v.nullish(
    v.object({
      model: words(100),
      specification: words(200),
      originalModel: maybeWords(100),
      originalSpecification: words(200),
    }),
  ),
  version: v.number(),
});

/** The two amounts a command takes as one. */
const costed = <T extends { expectedCostMinor: number; currency: string }>({
  expectedCostMinor,
  currency,
  ...rest
}: T) => ({ ...rest, expectedCost: { amountMinor: expectedCostMinor, currency } });

export const drafted = v.pipe(
  v.object({ ...content.entries, requestId: idOf('ServiceRequest') }),
  v.transform((draft) => costed(draft)),
);
export const revised = v.pipe(
  v.object({ ...content.entries, solutionId: idOf('Solution') }),
  v.transform((draft) => costed(draft)),
);
