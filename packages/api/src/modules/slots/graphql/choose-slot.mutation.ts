import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { change, type Done, type Work } from '../../../kernel/database/unit-of-work.js';
import { Allowed, membersWithScope } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput, idOf, instant, maybeWords } from '../../../kernel/graphql/check-input.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import { withReasons } from '../../dispatch/graphql/with-reasons.js';
import { changeVisit, VISIT_REFUSALS, VisitSuccess, type VisitContext } from '../../visits/graphql/change-visit.js';
import { bookSlot } from '../commands/book-slot.js';
import { callOffVisit } from '../commands/call-off-visit.js';
import { holdSlot } from '../commands/hold-slot.js';
import { moveSlot } from '../commands/move-slot.js';
import { releaseSlot } from '../commands/release-slot.js';
import '../messages.js';
import { heldSlot } from '../queries/held-slot.js';
import { SlotHold } from './visit-slots.type.js';

const STARTS = 'The start of one of the windows that `visitSlots` gives.';
const REASON = 'Why, in the customer’s words; at most 1000 characters.';

@InputType({ description: 'A time for a request.' })
class ChooseSlotInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => DateTimeScalar, { description: STARTS }) startsAt!: string;
}

@InputType({ description: 'A request that needs what is kept for it no more.' })
class ReleaseSlotInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
}

@InputType({ description: 'A visit its customer cannot have then.' })
class CallOffVisitInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The visit.' }) visitId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { nullable: true, description: REASON }) reason?: string | null;
}

@InputType({ description: 'Another time for a visit.' })
class MoveSlotInput extends CallOffVisitInput {
  @Field(() => DateTimeScalar, { description: STARTS }) startsAt!: string;
}

@CarriedType('What is kept for the request now.')
class SlotSuccess {
  @Field(() => SlotHold, { nullable: true, description: 'The window; null once it was given back.' })
  hold?: SlotHold | null;
}

const SlotResult = resultUnion('SlotResult', 'What is kept, or why nothing is.', SlotSuccess, [
  'InvalidInputError',
  'NotFoundError',
  'IllegalTransitionError',
]);

const BookSlotResult = resultUnion('BookSlotResult', 'The visit, or why there is none.', VisitSuccess, [
  ...VISIT_REFUSALS,
  'TechnicianBusyError',
  'TechnicianIneligibleError',
]);

const request = v.object({ requestId: idOf('ServiceRequest') });
const chosen = v.object({ ...request.entries, startsAt: instant });
const calledOff = v.object({ visitId: idOf('Visit'), version: v.number(), reason: maybeWords(1000) });
const moved = v.object({ ...calledOff.entries, startsAt: instant });
const WRITERS = membersWithScope('requests:write');
const WHICH = { description: 'Which, and when.' };

/** Choosing when somebody comes: by customers, through partners, and at the desk for those who call. */
@Resolver()
export class ChooseSlotResolver {
  @Allowed(WRITERS)
  @Mutation(() => SlotResult, {
    description:
      'Keeps a window for ten minutes: nobody else gets that time meanwhile. A request keeps one; of several who want the ' +
      'last one, one has it (`slots.taken`).',
  })
  holdSlot(@Arg('input', () => ChooseSlotInput, WHICH) input: ChooseSlotInput, @Ctx() context: VisitContext) {
    return changeHold(context, 'holdSlot', input, chosen, holdSlot);
  }

  @Allowed(WRITERS)
  @Mutation(() => SlotResult, { description: 'Gives back what is kept for a request.' })
  releaseSlot(
    @Arg('input', () => ReleaseSlotInput, { description: 'Which request.' }) input: ReleaseSlotInput,
    @Ctx() context: VisitContext,
  ) {
    return changeHold(context, 'releaseSlot', input, request, releaseSlot);
  }

  @Allowed(WRITERS)
  @Mutation(() => BookSlotResult, {
    description: 'Books a window: the visit begins within it. What was kept is had for certain, another if it is free.',
  })
  async bookSlot(
    @Arg('input', () => ChooseSlotInput, WHICH) input: ChooseSlotInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return withReasons(await changeVisit(context, info, input, chosen, bookSlot), context);
  }

  @Allowed(WRITERS)
  @Mutation(() => BookSlotResult, {
    description:
      'Sets a visit to another window. Customers may as often as the policy says, once unless it says otherwise, until the ' +
      'technician sets out (`slots.noMovesLeft`).',
  })
  async moveSlot(
    @Arg('input', () => MoveSlotInput, WHICH) input: MoveSlotInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return withReasons(await changeVisit(context, info, input, moved, moveSlot), context);
  }

  @Allowed(WRITERS)
  @Mutation(() => BookSlotResult, {
    description: 'The customer cannot have the visit then: nobody comes, and another time can be chosen.',
  })
  callOffVisit(
    @Arg('input', () => CallOffVisitInput, { description: 'Which visit, and why.' }) input: CallOffVisitInput,
    @Ctx() context: VisitContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeVisit(context, info, input, calledOff, callOffVisit);
  }
}

async function changeHold<S extends v.GenericSchema>(
  context: VisitContext,
  operation: string,
  { idempotencyKey, ...asked }: { readonly idempotencyKey: string },
  schema: S,
  command: (input: v.InferOutput<S>, work: Work, tools: VisitContext['house']) => Promise<Done>,
): Promise<SlotSuccess | object> {
  const { actor, read } = context;
  const ask = { operation, subjectType: 'ServiceRequest', idempotencyKey, input: asked };
  const result = await change(
    context,
    ask,
    (work) => command(checkInput(schema, asked), work, context.house),
    async ({ subjectId }) =>
      Object.assign(new SlotSuccess(), { hold: await heldSlot(read, actor, subjectId, context.now()) }),
  );
  return answerOrError(result, actor.language);
}
