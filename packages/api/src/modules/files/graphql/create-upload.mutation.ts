import { FilePurpose } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, membersWithScope } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput, maybeIdOf, whole, words } from '../../../kernel/graphql/check-input.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { Refusal } from '../../../kernel/refusal.js';
import { fileView } from '../file.view.js';
import type { Files } from '../files.js';
import '../messages.js';
import { openUpload } from '../queries/open-upload.js';
import { File } from './file.type.js';

@InputType({ description: 'A file to be sent.' })
class CreateUploadInput {
  @Field(() => String, {
    nullable: true,
    description:
      "The sender's name for this upload, 8 to 100 letters, digits, `-` and `_`: asked again under it, it is the same upload.",
  })
  idempotencyKey?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the bytes that will be sent, in hexadecimal; other bytes are not kept.',
  })
  sha256?: string | null;
  @Field(() => FilePurpose, { description: 'What it is for. Reports are made here and not uploaded.' })
  purpose!: FilePurpose;
  @Field(() => String, { description: 'The name it has; at most 200 characters.' }) name!: string;
  @Field(() => String, {
    description:
      'Media type: `image/jpeg`, `image/png`, `image/webp`; a signature is `image/png`, minutes and ' +
      'papers may be `application/pdf` too, and evidence besides `video/mp4`, `video/webm` or `video/quicktime`.',
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
class CreateUploadSuccess {
  @Field(() => String, {
    description: 'Where to send it, resumable (tus 1.0). The last answer names the file in `Upload-Result`.',
  })
  uploadUrl!: string;
  @Field(() => DateTimeScalar, { description: 'Until when.' }) expiresAt!: string;
  @Field(() => Int, { description: 'How large it may be, in bytes.' }) maxBytes!: number;
  @Field(() => File, {
    nullable: true,
    description: 'The file, where this upload is complete already: then send nothing.',
  })
  file?: File | null;
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
  sha256: v.nullish(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'malformed'))),
  idempotencyKey: v.nullish(v.pipe(v.string(), v.regex(/^[\w-]{8,100}$/, 'idempotencyKey.malformed'))),
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
      'Minutes, evidence and papers of inspection bodies are sent by staff.',
  })
  async createUpload(
    @Arg('input', () => CreateUploadInput, { description: 'What will be sent.' }) input: CreateUploadInput,
    @Ctx() context: UploadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CreateUploadSuccess | object> {
    const opened = await open(context, info, input).catch((error: unknown) => {
      if (error instanceof Refusal) return error;
      throw error;
    });
    return answerOrError(opened, context.actor.language);
  }
}

async function open(context: UploadContext, info: GraphQLResolveInfo, input: CreateUploadInput) {
  const { idempotencyKey: key, ...planned } = checkInput(plan, input);
  const { fileId, ...opened } = await openUpload(context, { ...planned, key });
  return { ...opened, file: fileId && (await context.read.payload(fileView, info, 'file', fileId)) };
}
