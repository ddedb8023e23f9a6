import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import { idOf } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { endProduction, resumeProduction } from '../commands/end-production.js';
import { modelView } from '../product.view.js';
import { mayEndProduction } from '../products.access.js';
import { ProductModel } from './product-model.type.js';

@InputType({ description: 'A model that is no longer made.' })
class EndProductionInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'Which.' }) modelId!: string;
  @Field(() => DateScalar, { description: 'The first day on which it is no longer made; it may still come.' })
  endedOn!: string;
}

@InputType({ description: 'A model that is made after all.' })
class ResumeProductionInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'Which.' }) modelId!: string;
}

@CarriedType('The model, changed.')
class ModelSuccess {
  @Field(() => ProductModel, { description: 'As it is now.' })
  model!: ProductModel;
}

const ChangeModelResult = resultUnion('ChangeModelResult', 'The changed model, or why nothing changed.', ModelSuccess, [
  'InvalidInputError',
  'NotFoundError',
]);
const ended = v.object({ modelId: idOf('ProductModel'), endedOn: v.string() });
const resumed = v.object({ modelId: idOf('ProductModel') });
const changeModel = changeThrough(modelView, 'model');

/** Since when a model is no longer made. */
@Resolver()
export class EndProductionResolver {
  @Allowed(mayEndProduction)
  @Mutation(() => ChangeModelResult, {
    description: 'Says since when a model is no longer made; how long its parts are to be had goes by that day.',
  })
  endProduction(
    @Arg('input', () => EndProductionInput, { description: 'Which, and since when.' }) input: EndProductionInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeModel(context, info, input, ended, endProduction);
  }

  @Allowed(mayEndProduction)
  @Mutation(() => ChangeModelResult, { description: 'Takes it back that a model is no longer made.' })
  resumeProduction(
    @Arg('input', () => ResumeProductionInput, { description: 'Which.' }) input: ResumeProductionInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeModel(context, info, input, resumed, resumeProduction);
  }
}
