import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allowed, MEMBERS } from '../../../kernel/graphql/access.js';
import { checkQuestion } from '../../../kernel/graphql/check-question.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import type { PolicyContext } from '../policies.js';
import { promisePreview } from '../queries/promise-preview.js';
import { FactsInput } from './facts.input.js';
import { PromisePreview } from './promise-preview.type.js';
import { statedFacts } from './stated-fact.input.js';

@Resolver()
export class PromisePreviewQuery {
  @Allowed(MEMBERS)
  @Query(() => PromisePreview, { description: 'What would be promised, and who would pay, if this were filed now.' })
  promisePreview(
    @Arg('facts', () => FactsInput, { description: 'What is known of it.' }) facts: FactsInput,
    @Ctx() context: ReadContext & PolicyContext,
  ): Promise<PromisePreview> {
    const stated = checkQuestion(statedFacts, facts.facts, 'facts', context.actor.language);
    return promisePreview(context, { ...facts, facts: stated });
  }
}
