import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, words } from '../../../kernel/graphql/check-input.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import {
  closeEightD,
  confirmCauses,
  confirmContainment,
  confirmCorrection,
  stepBackEightD,
} from '../commands/advance-eight-d.js';
import { openEightD } from '../commands/open-eight-d.js';
import { saveEightD } from '../commands/save-eight-d.js';
import { changeEightD, type EightDContext, ChangeEightDResult } from './change-eight-d.js';
import { disciplines, EightDDisciplinesInput } from './disciplines.input.js';

@InputType({ description: 'A new 8D report.' })
class OpenEightDInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request it is about.' }) requestId!: string;
}

@InputType({ description: 'A step of an 8D report.' })
class EightDStepInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The report.' }) reportId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
}

@InputType({ description: 'An 8D report, written anew.' })
class SaveEightDInput extends EightDStepInput {
  @Field(() => EightDDisciplinesInput, { description: 'All of it, as it is to stand.' })
  disciplines!: EightDDisciplinesInput;
}

@InputType({ description: 'Something confirmed that does not hold.' })
class StepBackEightDInput extends EightDStepInput {
  @Field(() => String, { description: 'Why; at most 1000 characters.' }) reason!: string;
}

const seen = { reportId: idOf('EightD'), version: v.number() };
const opened = v.object({ requestId: idOf('ServiceRequest') });
const step = v.object(seen);
const back = v.object({ ...seen, reason: words(1000) });
const saved = v.object({ ...seen, disciplines });
const WHICH = { description: 'Which report.' };

/** What is done to 8D reports. */
@Resolver()
export class EightDResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeEightDResult, {
    description: 'Opens an 8D report on a request, filled in with what is known of it. One for each request.',
  })
  openEightD(
    @Arg('input', () => OpenEightDInput, { description: 'On which request.' }) input: OpenEightDInput,
    @Ctx() context: EightDContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeEightD(context, info, input, opened, openEightD);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeEightDResult, {
    description: 'Writes the report anew. What was confirmed stays whole: whoever takes away from it steps back first.',
  })
  saveEightD(
    @Arg('input', () => SaveEightDInput, { description: 'All of it.' }) input: SaveEightDInput,
    @Ctx() context: EightDContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeEightD(context, info, input, saved, saveEightD);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeEightDResult, {
    description:
      'Says that D1 to D3 are done: what was done at once is seen to work. Where something is missing, nothing is done and all of it is named.',
  })
  confirmContainment(
    @Arg('input', () => EightDStepInput, WHICH) input: EightDStepInput,
    @Ctx() context: EightDContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeEightD(context, info, input, step, confirmContainment);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeEightDResult, {
    description:
      'Says that D4 is done: why it happened and why it escaped are both known. Where something is missing, nothing is done and all of it is named.',
  })
  confirmCauses(
    @Arg('input', () => EightDStepInput, WHICH) input: EightDStepInput,
    @Ctx() context: EightDContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeEightD(context, info, input, step, confirmCauses);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeEightDResult, {
    description:
      'Says that D5 and D6 are done: what removes the causes is in place and seen to work. Where something is missing, nothing is done and all of it is named.',
  })
  confirmCorrection(
    @Arg('input', () => EightDStepInput, WHICH) input: EightDStepInput,
    @Ctx() context: EightDContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeEightD(context, info, input, step, confirmCorrection);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeEightDResult, {
    description:
      'Closes the report with D7 and D8; from then on it stays as it is. Where something is missing, nothing is done and all of it is named.',
  })
  closeEightD(
    @Arg('input', () => EightDStepInput, WHICH) input: EightDStepInput,
    @Ctx() context: EightDContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeEightD(context, info, input, step, closeEightD);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeEightDResult, { description: 'Something confirmed does not hold: one step back.' })
  stepBackEightD(
    @Arg('input', () => StepBackEightDInput, { description: 'Which report, and why.' }) input: StepBackEightDInput,
    @Ctx() context: EightDContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeEightD(context, info, input, back, stepBackEightD);
  }
}
