import { encodeGlobalId, EvidenceKind } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Float, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { change } from '../../../kernel/database/unit-of-work.js';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput, idOf, instant, maybeIdOf, maybeWords, whole, words } from '../../../kernel/graphql/check-input.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import type { FilesContext } from '../../files/index.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { annotateEvidence } from '../commands/annotate-evidence.js';
import { openEvidence } from '../commands/open-evidence.js';
import { recordEvidence } from '../commands/record-evidence.js';
import { changeEvidence, ChangeEvidenceResult, type InvestigationContext } from './change-investigation.js';

@InputType({ description: 'A piece of evidence. Photographs, films and papers are files; a reading is a figure.' })
class RecordEvidenceInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The request it belongs to.' }) requestId!: string;
  @Field(() => EvidenceKind, { description: 'What it is.' }) kind!: EvidenceKind;
  @Field(() => String, { description: 'What it shows; at most 200 characters.' }) title!: string;
  @Field(() => ID, { nullable: true, description: 'An upload of the viewer for `EVIDENCE`.' }) fileId?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a reading: the figure, as a decimal.' })
  measured?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a reading: its unit; at most 30 characters.' })
  unit?: string | null;
  @Field(() => String, { nullable: true, description: 'What it was taken with; at most 100 characters.' })
  instrument?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who took it; the viewer where it is left out.' })
  authorId?: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was taken.' }) takenAt!: string;
  @Field(() => String, { nullable: true, description: 'Where, in words; at most 200 characters.' })
  place?: string | null;
  @Field(() => Float, { nullable: true, description: 'Where: degrees north, WGS 84, -90 to 90.' })
  latitude?: number | null;
  @Field(() => Float, { nullable: true, description: 'Where: degrees east, -180 to 180.' })
  longitude?: number | null;
}

@InputType({ description: 'Evidence somebody wants to look at.' })
class OpenEvidenceInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => [ID], { description: 'Which; at most 50.' }) evidenceIds!: string[];
  @Field(() => String, { description: 'What for; it is kept. At most 200 characters.' }) purpose!: string;
}

@InputType({ description: 'A shape over a picture, in thousandths of its sides from the upper left corner.' })
class MarkInput {
  @Field(() => String, { description: '`BOX`, `ARROW`, `POINT`, or `PEN` for a line drawn by hand.' }) shape!: string;
  @Field(() => Int, { description: 'From the left.' }) x!: number;
  @Field(() => Int, { description: 'From above.' }) y!: number;
  @Field(() => Int, {
    description:
      'Of a box, or the room a line takes; of an arrow the way to its tip, which may be negative; 0 of a point.',
  })
  width!: number;
  @Field(() => Int, { description: 'The same downwards.' }) height!: number;
  @Field(() => [Int], {
    nullable: true,
    description:
      'Of a line drawn by hand: how far each of its points is right of and below its place, in turn; 2 to 400 points.',
  })
  points?: number[] | null;
}

@InputType({ description: 'A note beside a piece of evidence.' })
class AnnotateEvidenceInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'Which.' }) evidenceId!: string;
  @Field(() => String, { description: 'What it says; at most 2000 characters.' }) text!: string;
  @Field(() => [MarkInput], { nullable: true, description: 'Shapes over the picture; at most 50.' })
  marks?: MarkInput[] | null;
}

@CarriedType('A file of evidence that may be fetched now.')
class OpenedEvidence {
  @Field(() => ID, { description: 'The piece of evidence.' }) evidenceId!: string;
  @Field(() => String, { description: 'Where the viewer, and nobody else, can fetch its file for a limited time.' })
  url!: string;
}

@CarriedType('The look is kept.')
class OpenEvidenceSuccess {
  @Field(() => [OpenedEvidence], { description: 'Of those that have a file.' }) opened!: OpenedEvidence[];
}

const OpenEvidenceResult = resultUnion(
  'OpenEvidenceResult',
  'Where the files can be fetched, or why not.',
  OpenEvidenceSuccess,
  ['InvalidInputError', 'NotFoundError'],
);

const degrees = (limit: number) =>
  v.nullish(v.pipe(v.number(), v.minValue(-limit, 'tooSmall'), v.maxValue(limit, 'tooLarge')));
const recorded = v.object({
  requestId: idOf('ServiceRequest'),
  kind: v.enum(EvidenceKind),
  title: words(200),
  fileId: maybeIdOf('File'),
  measured: maybeWords(30),
  unit: maybeWords(30),
  instrument: maybeWords(100),
  authorId: maybeIdOf('Account'),
  takenAt: instant,
  place: maybeWords(200),
  latitude: degrees(90),
  longitude: degrees(180),
});
const looked = v.object({
  evidenceIds: v.pipe(v.array(idOf('Evidence')), v.minLength(1, 'required'), v.maxLength(50, 'tooLong')),
  purpose: words(200),
});
const part = whole(-1_000, 1_000);
const noted = v.object({
  evidenceId: idOf('Evidence'),
  text: words(2000),
  marks: v.pipe(
    v.nullish(
      v.array(
        v.object({
          shape: v.picklist(['BOX', 'ARROW', 'POINT', 'PEN'], 'unknownChoice'),
          x: part,
          y: part,
          width: part,
          height: part,
          points: v.nullish(v.pipe(v.array(whole(0, 1_000)), v.maxLength(800, 'tooLong'))),
        }),
      ),
      [],
    ),
    v.transform((marks) => marks ?? []),
    v.maxLength(50, 'tooLong'),
  ),
});
const WHAT = { description: 'What.' };

type OpeningContext = InvestigationContext & FilesContext;

/** Evidence is kept, looked at and noted upon; it never changes. */
@Resolver()
export class EvidenceResolver {
  @Allowed(STAFF)
  @Mutation(() => ChangeEvidenceResult, {
    description: 'Keeps a piece of evidence: the file byte for byte, with its digest, author, time and place.',
  })
  recordEvidence(
    @Arg('input', () => RecordEvidenceInput, WHAT) input: RecordEvidenceInput,
    @Ctx() context: InvestigationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeEvidence(context, info, input, recorded, recordEvidence);
  }

  @Allowed(STAFF)
  @Mutation(() => OpenEvidenceResult, {
    description: 'Opens evidence to be looked at: who, when and what for is kept first.',
  })
  async openEvidence(
    @Arg('input', () => OpenEvidenceInput, WHAT) input: OpenEvidenceInput,
    @Ctx() context: OpeningContext,
  ): Promise<object> {
    const { idempotencyKey, ...asked } = input;
    const { actor, house } = context;
    const ask = { operation: 'openEvidence', subjectType: 'Evidence', idempotencyKey, input: asked };
    const answer = await change(
      context,
      ask,
      (work) => openEvidence(checkInput(looked, asked), work),
      async ({ opened }) => ({
        opened: opened.map(({ evidenceId, fileId }) => ({
          evidenceId: encodeGlobalId('Evidence', evidenceId),
          url: house.files.urlFor(actor, fileId),
        })),
      }),
    );
    return answerOrError(answer, actor.language);
  }

  @Allowed(STAFF)
  @Mutation(() => ChangeEvidenceResult, { description: 'Lays a note beside a piece of evidence.' })
  annotateEvidence(
    @Arg('input', () => AnnotateEvidenceInput, WHAT) input: AnnotateEvidenceInput,
    @Ctx() context: InvestigationContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeEvidence(context, info, input, noted, annotateEvidence);
  }
}
