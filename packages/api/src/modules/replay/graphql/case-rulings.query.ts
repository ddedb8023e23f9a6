import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { checkQuestion } from '../../../kernel/graphql/check-question.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { statedFacts } from '../../policy/graphql/stated-fact.input.js';
import type { PolicyContext } from '../../policy/index.js';
import { caseRulings } from '../queries/case-rulings.js';
import { CaseInput } from './case.input.js';
import { CaseRulings } from './case-rulings.type.js';

@Resolver()
export class CaseRulingsQuery {
  @Allowed(STAFF)
  @Query(() => CaseRulings, { description: 'What a version of the policy would say of an imagined request, and why.' })
  caseRulings(
    @Arg('case', () => CaseInput, { description: 'What is imagined.' }) imagined: CaseInput,
    @Ctx() context: ReadContext & PolicyContext,
  ): Promise<CaseRulings> {
    const stated = checkQuestion(statedFacts, imagined.facts, 'facts', context.actor.language);
    return caseRulings(context, { ...imagined, facts: stated });
  }
}
