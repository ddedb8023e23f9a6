import { AcceptanceParty } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { change } from '../../../kernel/database/unit-of-work.js';
import { Allowed, anyOneOf, CUSTOMERS, STAFF } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput, idOf, words } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { Policies } from '../../policy/index.js';
import { assetView } from '../../products/index.js';
import { Asset } from '../../products/graphql/asset.type.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { signStage } from '../commands/sign-stage.js';
import '../messages.js';

@InputType({ description: 'One party’s signature under one stage.' })
class SignStageInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The unit that is accepted.' }) assetId!: string;
  @Field(() => String, { description: 'Which stage, as `AcceptanceStage.key` names it.' }) stage!: string;
  @Field(() => AcceptanceParty, {
    description:
      'For whom. Customers sign for themselves; the office for the company, or for a customer who has signed.',
  })
  party!: AcceptanceParty;
}

@CarriedType('The unit, with the signature on record.')
class SignStageSuccess {
  @Field(() => Asset, { description: 'As it is now.' })
  asset!: Asset;
}

const SignStageResult = resultUnion('SignStageResult', 'The unit, or why nothing was signed.', SignStageSuccess, [
  'InvalidInputError',
  'NotFoundError',
  'TooEarlyError',
]);
const schema = v.object({ assetId: idOf('Asset'), stage: words(100), party: v.enum(AcceptanceParty) });

interface SignStageContext extends CommandContext {
  readonly house: CommandContext['house'] & { readonly policies: Policies };
}

@Resolver()
export class SignStageResolver {
  @Allowed(anyOneOf(CUSTOMERS, STAFF))
  @Mutation(() => SignStageResult, {
    description:
      'Signs a stage of a unit’s acceptance. With the last signature of the last stage the unit is accepted.',
  })
  async signStage(
    @Arg('input', () => SignStageInput, { description: 'Which stage, and for whom.' })
    { idempotencyKey, ...input }: SignStageInput,
    @Ctx() context: SignStageContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const result = await change(
      context,
      { operation: 'signStage', subjectType: 'Asset', idempotencyKey, input },
      (work) => signStage(checkInput(schema, input), work, context.house),
      async ({ subjectId }) => ({ asset: await context.read.payload(assetView, info, 'asset', subjectId) }),
    );
    return answerOrError(result, context.actor.language);
  }
}
