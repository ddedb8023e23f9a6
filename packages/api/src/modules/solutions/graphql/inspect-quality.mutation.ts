import { InspectionRuling } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { change } from '../../../kernel/database/unit-of-work.js';
import { Allowed, anyOneOf, CUSTOMERS, STAFF } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { changeThrough } from '../../../kernel/graphql/change-through.js';
import { checkInput, idOf, maybeIdOf, words } from '../../../kernel/graphql/check-input.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { FilesContext } from '../../files/index.js';
import { KEY, seen, VERSION } from '../../requests/graphql/request-step.input.js';
import { askInspection, recordInspection } from '../commands/inspect-quality.js';
import { openInspectionPaper } from '../commands/open-inspection-paper.js';
import '../messages.js';
import { qualityInspectionView } from '../quality-inspection.view.js';
import type { SolutionContext } from './change-solution.js';
import { QualityInspection } from './quality-inspection.type.js';

@CarriedType('The inspection, changed.')
class QualityInspectionSuccess {
  @Field(() => QualityInspection, { description: 'As it is now.' })
  inspection!: QualityInspection;
}

const ChangeInspectionResult = resultUnion(
  'ChangeInspectionResult',
  'The changed inspection, or why nothing changed.',
  QualityInspectionSuccess,
  ['InvalidInputError', 'NotFoundError', 'ConflictError', 'IllegalTransitionError'],
);

@InputType({ description: 'Disputed quality, to be inspected.' })
class AskInspectionInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request.' }) requestId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => String, { description: 'The body, as the contract names it; at most 200 characters.' }) body!: string;
  @Field(() => String, { description: 'What it is asked; at most 2000 characters.' }) matter!: string;
}

@InputType({ description: 'The paper of an inspection body, to be opened.' })
class OpenInspectionPaperInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The inspection.' }) inspectionId!: string;
}

@CarriedType('The look is kept.')
class OpenInspectionPaperSuccess {
  @Field(() => String, { description: 'Where the viewer, and nobody else, can fetch the paper for a limited time.' })
  url!: string;
}

const OpenInspectionPaperResult = resultUnion(
  'OpenInspectionPaperResult',
  'Where the paper can be fetched, or why not.',
  OpenInspectionPaperSuccess,
  ['InvalidInputError', 'NotFoundError'],
);

@InputType({ description: 'What the inspection body has found.' })
class RecordInspectionInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The inspection.' }) inspectionId!: string;
  @Field(() => Int, { description: VERSION }) version!: number;
  @Field(() => InspectionRuling, { description: 'For whom it found.' }) ruling!: InspectionRuling;
  @Field(() => String, { description: 'What it found; at most 2000 characters.' }) finding!: string;
  @Field(() => DateScalar, { description: 'The day on its paper; not after today.' }) ruledOn!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'That paper: an upload of the viewer for `INSPECTION_PAPER`. Some policies ask for it.',
  })
  fileId?: string | null;
}

const asked = v.object({ ...seen, body: words(200), matter: words(2000) });
const recorded = v.object({
  inspectionId: idOf('QualityInspection'),
  version: v.number(),
  ruling: v.enum(InspectionRuling),
  finding: words(2000),
  ruledOn: v.string(),
  fileId: maybeIdOf('File'),
});
const opened = v.object({ inspectionId: idOf('QualityInspection') });

const changeInspection = changeThrough<SolutionContext>(qualityInspectionView, 'inspection');

/** Disputed quality and the body that settles it. */
@Resolver()
export class InspectQualityResolver {
  @Allowed(anyOneOf(CUSTOMERS, STAFF))
  @Mutation(() => ChangeInspectionResult, {
    description: 'Puts disputed quality to the body the policy names; either side may.',
  })
  askInspection(
    @Arg('input', () => AskInspectionInput, { description: 'Which body is asked what.' }) input: AskInspectionInput,
    @Ctx() context: SolutionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeInspection(context, info, input, asked, askInspection);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeInspectionResult, {
    description: 'Writes down what the body has found; where its word is final, nobody objects on quality any more.',
  })
  recordInspection(
    @Arg('input', () => RecordInspectionInput, { description: 'What it found.' }) input: RecordInspectionInput,
    @Ctx() context: SolutionContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeInspection(context, info, input, recorded, recordInspection);
  }

  @Allowed(anyOneOf(CUSTOMERS, STAFF))
  @Mutation(() => OpenInspectionPaperResult, {
    description: 'Opens what the body wrote, for either side: who and when is kept first.',
  })
  async openInspectionPaper(
    @Arg('input', () => OpenInspectionPaperInput, { description: 'Whose paper.' }) input: OpenInspectionPaperInput,
    @Ctx() context: SolutionContext & FilesContext,
  ): Promise<object> {
    const { idempotencyKey, ...asked } = input;
    const { actor, house } = context;
    const ask = { operation: 'openInspectionPaper', subjectType: 'QualityInspection', idempotencyKey, input: asked };
    const answer = await change(
      context,
      ask,
      (work) => openInspectionPaper(checkInput(opened, asked), work),
      async ({ fileId }) => ({ url: house.files.urlFor(actor, fileId) }),
    );
    return answerOrError(answer, actor.language);
  }
}
