import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { change } from '../../../kernel/database/unit-of-work.js';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput, idOf, words } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { openCustomer, revealCustomer, type RevealedCustomer } from '../commands/reveal-customer.js';

@InputType({ description: 'Whose personal data to read, and why.' })
class RevealCustomerInput {
  @Field(() => ID, { description: 'The customer.' }) customerId!: string;
  @Field(() => String, { description: 'Kept on record with your name; at most 500 characters.' }) reason!: string;
}

@CarriedType("A customer's personal data, whole.")
class RevealCustomerSuccess implements RevealedCustomer {
  @Personal() @Field(() => String, { description: 'The name.' }) name!: string;
  @Personal() @Field(() => String, { nullable: true, description: 'The telephone number.' }) phone!: string | null;
  @Personal() @Field(() => String, { nullable: true, description: 'The e-mail address.' }) email!: string | null;
  @Personal() @Field(() => String, { nullable: true, description: 'The address of the oldest place.' }) address!:
    | string
    | null;
}

const RevealCustomerResult = resultUnion('RevealCustomerResult', 'The data, or why not.', RevealCustomerSuccess, [
  'InvalidInputError',
  'NotFoundError',
]);

const schema = v.object({ customerId: idOf('Customer'), reason: words(500) });

@Resolver()
export class RevealCustomerResolver {
  @Allowed(STAFF)
  @Mutation(() => RevealCustomerResult, {
    description: "Tells the office a customer's personal data. Who asked, when and why goes on record.",
  })
  async revealCustomer(
    @Arg('input', () => RevealCustomerInput, { description: 'Whose, and why.' }) input: RevealCustomerInput,
    @Ctx() context: CommandContext,
  ) {
    const ask = {
      operation: 'revealCustomer',
      subjectType: 'Customer',
      reason: input.reason.trim().slice(0, 500),
      input,
    };
    const told = await change(
      context,
      ask,
      async (work) => {
        const { subjectId } = await revealCustomer(checkInput(schema, input), work);
        return { subjectId, told: await openCustomer(work, subjectId, context.house.personalData) };
      },
      async (done) => done.told,
    );
    return answerOrError(told, context.actor.language);
  }
}
