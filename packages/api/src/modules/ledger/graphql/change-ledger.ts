import type { GraphQLResolveInfo } from 'graphql';
import { Field } from 'type-graphql';
import * as v from 'valibot';
import { change, type Done, type Work } from '../../../kernel/database/unit-of-work.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { Policies } from '../../policy/index.js';
import { ledgerEntryView } from '../ledger-entry.view.js';
import '../messages.js';
import { LedgerEntry } from './ledger-entry.type.js';

@CarriedType('The entry that was posted.')
export class LedgerEntrySuccess {
  @Field(() => LedgerEntry, { description: 'As it stands in the books.' })
  ledgerEntry!: LedgerEntry;
}

export const PostEntryResult = resultUnion(
  'PostEntryResult',
  'The entry that was posted, or why nothing was.',
  LedgerEntrySuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError'],
);

/** An amount above zero in minor units, as a decimal integer. */
export const amountMinor = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,12}$/, 'ledger.amountMalformed'),
  v.transform(Number),
);

/** What changes of the books use of the house. */
export interface LedgerContext extends CommandContext {
  readonly house: CommandContext['house'] & { readonly policies: Policies };
}

/** Runs one command that posts an entry, and reads that in the same transaction. */
export async function postBy<S extends v.GenericSchema>(
  context: LedgerContext,
  info: GraphQLResolveInfo,
  { idempotencyKey, ...asked }: { readonly idempotencyKey: string },
  schema: S,
  command: (input: v.InferOutput<S>, work: Work, house: LedgerContext['house']) => Promise<Done>,
): Promise<LedgerEntrySuccess | object> {
  const { read, actor, house } = context;
  const ask = { operation: info.fieldName, subjectType: 'LedgerEntry', idempotencyKey, input: asked };
  const answer = await change(
    context,
    ask,
    (work) => command(checkInput(schema, asked), work, house),
    async ({ subjectId }) => ({
      ledgerEntry: await read.payload<LedgerEntry>(ledgerEntryView, info, 'ledgerEntry', subjectId),
    }),
  );
  return answerOrError(answer, actor.language);
}
