import { encodeGlobalId } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { change } from '../../../kernel/database/unit-of-work.js';
import { Allowed, staffWith } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput, idOf } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { resendDeadLetter } from '../commands/resend-dead-letter.js';
import { allDeadLetters } from '../dead-letter.view.js';
import { CARETAKERS } from '../dead-letters.access.js';
import { DeadLetterConnection, type DeadLetter } from './dead-letter.type.js';

@CarriedType('The news is on its way again.')
class ResendDeadLetterSuccess {
  @Field(() => ID, { description: 'Which; it rests no more.' }) deadLetterId!: string;
}

const ResendDeadLetterResult = resultUnion(
  'ResendDeadLetterResult',
  'The news is on its way again, or why not.',
  ResendDeadLetterSuccess,
  ['InvalidInputError', 'NotFoundError'],
);

@InputType({ description: 'News to be sent again.' })
class ResendDeadLetterInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'Which.' }) deadLetterId!: string;
}

const resent = v.object({ deadLetterId: idOf('DeadLetter') });

/** News that could not be delivered. */
@Resolver()
export class DeadLettersResolver {
  @Allowed(staffWith(...CARETAKERS))
  @Query(() => DeadLetterConnection, { description: 'News that could not be delivered, the last put to rest first.' })
  deadLetters(
    @Args(() => PageArgs) _args: PageArgs,
    @Ctx() { read }: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<DeadLetter>> {
    return read.relation(allDeadLetters, info);
  }

  @Allowed(staffWith(...CARETAKERS))
  @Mutation(() => ResendDeadLetterResult, {
    description: 'Sends news again that could not be delivered; it is tried at once, and as often as any.',
  })
  async resendDeadLetter(
    @Arg('input', () => ResendDeadLetterInput, { description: 'Which.' })
    { idempotencyKey, ...asked }: ResendDeadLetterInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const ask = { operation: info.fieldName, subjectType: 'DeadLetter', idempotencyKey, input: asked };
    const answer = await change(
      context,
      ask,
      (work) => resendDeadLetter(checkInput(resent, asked), work),
      async ({ subjectId }) => ({ deadLetterId: encodeGlobalId('DeadLetter', subjectId) }),
    );
    return answerOrError(answer, context.actor.language);
  }
}
