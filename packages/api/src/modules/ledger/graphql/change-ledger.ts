import { Field } from 'type-graphql';
import * as v from 'valibot';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
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
export const postBy = changeThrough<LedgerContext>(ledgerEntryView, 'ledgerEntry');
