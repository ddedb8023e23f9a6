import { SavedViewPage } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { change, type Done, type Work } from '../../../kernel/database/unit-of-work.js';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput, idOf, words } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { JsonScalar } from '../../../kernel/graphql/json.scalar.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { KEY, VERSION } from '../../requests/graphql/request-step.input.js';
import { changeView } from '../commands/change-view.js';
import { deleteView } from '../commands/delete-view.js';
import { saveView } from '../commands/save-view.js';
import '../messages.js';
import { savedViewView } from '../saved-view.view.js';
import { checkViewFilter } from './saved-view-filter.js';
import { SavedView } from './saved-view.type.js';

@CarriedType('The view, changed.')
class SavedViewSuccess {
  @Field(() => SavedView, { nullable: true, description: 'As it is now; null where it is no more.' })
  view?: SavedView | null;
}

const ChangeSavedViewResult = resultUnion(
  'ChangeSavedViewResult',
  'The changed view, or why nothing changed.',
  SavedViewSuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError'],
);

const NAME = 'What it is called; at most 40 characters.';

@InputType({ description: 'A filter, to be kept under a name.' })
class SaveViewInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => SavedViewPage, { description: 'Of which list.' }) page!: SavedViewPage;
  @Field(() => String, { description: NAME }) name!: string;
  @Field(() => JsonScalar, {
    description:
      'What the list is narrowed down to. Of the queue any of `view` (`open`, `mine`, `risk`, `broken`, `unassigned`, ' +
      '`acceptance`, `all`), `severity` (1 to 4), `state`, `kind`, `repeat` (true); of the claims any of `state`, `kind`, ' +
      '`owed` (true), `order` (`LARGEST`); of both `q` (words, at most 100 characters), `from` and `to` (days). Nothing else.',
  })
  filter!: unknown;
  @Field(() => Boolean, { description: 'Whether colleagues have it too.' }) shared!: boolean;
}

@InputType({ description: 'Another name for a view, or other readers.' })
class ChangeViewInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The view: one of the viewer’s own.' }) viewId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { nullable: true, description: `${NAME} Left out, it stays.` }) name?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether colleagues have it too. Left out, it stays.' })
  shared?: boolean | null;
}

@InputType({ description: 'A view nobody needs any more.' })
class DeleteViewInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The view: one of the viewer’s own.' }) viewId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
}

const saved = v.object({ page: v.enum(SavedViewPage), name: words(40), filter: v.unknown(), shared: v.boolean() });
const seen = { viewId: idOf('SavedView'), version: v.number() };
const changed = v.object({ ...seen, name: v.nullish(words(40)), shared: v.nullish(v.boolean()) });
const deleted = v.object(seen);

/** Ways to look at lists, kept under names. */
@Resolver()
export class SavedViewsResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeSavedViewResult, {
    description: 'Keeps a filter under a name; a view of the viewer’s own with that name on that page gives way to it.',
  })
  saveView(
    @Arg('input', () => SaveViewInput, { description: 'Which filter, and for whom.' }) input: SaveViewInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeSavedView(context, info, input, saved, (given, work) =>
      saveView({ ...given, filter: checkViewFilter(given.page, given.filter) }, work),
    );
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeSavedViewResult, {
    description: 'Renames a view of the viewer’s own, shares it with colleagues or keeps it to oneself again.',
  })
  changeView(
    @Arg('input', () => ChangeViewInput, { description: 'What changes.' }) input: ChangeViewInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeSavedView(context, info, input, changed, changeView);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeSavedViewResult, { description: 'Deletes a view of the viewer’s own, for colleagues too.' })
  deleteView(
    @Arg('input', () => DeleteViewInput, { description: 'Which.' }) input: DeleteViewInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeSavedView(context, info, input, deleted, deleteView);
  }
}

async function changeSavedView<S extends v.GenericSchema>(
  context: CommandContext,
  info: GraphQLResolveInfo,
  { idempotencyKey, ...given }: { readonly idempotencyKey: string },
  schema: S,
  command: (input: v.InferOutput<S>, work: Work) => Promise<Done>,
): Promise<SavedViewSuccess | object> {
  const { read, actor } = context;
  const ask = { operation: info.fieldName, subjectType: 'SavedView', idempotencyKey, input: given };
  const answer = await change(
    context,
    ask,
    (work) => command(checkInput(schema, given), work),
    async ({ subjectId }) => ({
      view:
        info.fieldName === 'deleteView' ? null : await read.payload<SavedView>(savedViewView, info, 'view', subjectId),
    }),
  );
  return answerOrError(answer, actor.language);
}
