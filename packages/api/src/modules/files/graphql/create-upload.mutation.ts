import { FilePurpose } from '@aftercare/schema';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, membersWithScope } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput, maybeIdOf, whole, words } from '../../../kernel/graphql/check-input.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { Refusal } from '../../../kernel/refusal.js';
import type { Files } from '../files.js';
import '../messages.js';
import { openUpload, type OpenedUpload } from '../queries/open-upload.js';

@InputType({ description: 'A file to be sent.' })
class CreateUploadInput {
  @Field(() => FilePurpose, { description: 'What it is for. Reports are made here and not uploaded.' })
  purpose!: FilePurpose;
  @Field(() => String, { description: 'The name it has; at most 200 characters.' }) name!: string;
  @Field(() => String, {
    description:
      'Media type: `image/jpeg`, `image/png`, `image/webp`; a signature is `image/png`, minutes may be ' +
      '`application/pdf` too, and evidence besides `video/mp4`, `video/webm` or `video/quicktime`.',
  })
  contentType!: string;
  @Field(() => Int, { description: 'In bytes.' }) size!: number;
  @Field(() => ID, {
    nullable: true,
    description: "The visit, for its pictures and signature: one of the sender's own.",
  })
  visitId?: string | null;
}

@CarriedType('Where to send it.')
class CreateUploadSuccess implements OpenedUpload {
  @Field(() => String, {
    description: 'Where to send it, resumable (tus 1.0). The last answer names the file in `Upload-Result`.',
  })
  uploadUrl!: string;
  @Field(() => DateTimeScalar, { description: 'Until when.' }) expiresAt!: string;
  @Field(() => Int, { description: 'How large it may be, in bytes.' }) maxBytes!: number;
}

const CreateUploadResult = resultUnion('CreateUploadResult', 'Where to send it, or why not.', CreateUploadSuccess, [
  'InvalidInputError',
  'NotFoundError',
]);

const plan = v.object({
  purpose: v.enum(FilePurpose),
  name: words(200),
  contentType: v.pipe(v.string(), v.maxLength(100, 'tooLong')),
  size: whole(1, 2_147_483_647),
  visitId: maybeIdOf('Visit'),
});

export interface UploadContext extends ReadContext {
  readonly house: ReadContext['house'] & { readonly files: Pick<Files, 'uploadUrl'> };
}

@Resolver()
export class CreateUploadResolver {
  @Allowed(membersWithScope('requests:write'))
  @Mutation(() => CreateUploadResult, {
    description:
      'Opens an address for one file. It belongs to nothing until a request, a record of a visit or a vote names it. ' +
      'Minutes and evidence are sent by staff.',
  })
  async createUpload(
    @Arg('input', () => CreateUploadInput, { description: 'What will be sent.' }) input: CreateUploadInput,
    @Ctx() context: UploadContext,
  ): Promise<CreateUploadSuccess | object> {
    const opened = await open(context, input).catch((error: unknown) => {
      if (error instanceof Refusal) return error;
      throw error;
    });
    return answerOrError(opened, context.actor.language);
  }
}

const open = async (context: UploadContext, input: CreateUploadInput) => openUpload(context, checkInput(plan, input));
