import { FilePurpose } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@NodeType('A picture or paper.')
export class File extends Node {
  @Field(() => FilePurpose, { description: 'What it shows or is.' })
  purpose!: FilePurpose;

  @Field(() => String, { description: 'The name it was sent under.' })
  name!: string;

  @Field(() => String, { description: 'Media type, such as `image/jpeg`, found by looking at the content.' })
  contentType!: string;

  @Field(() => Int, { description: 'In bytes.' })
  size!: number;

  @Field(() => String, { description: 'SHA-256 of what is kept, in hexadecimal.' })
  sha256!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of what was sent, in hexadecimal: pictures are kept without what they tell of place and camera.',
  })
  sentSha256?: string | null;

  @Field(() => Int, { nullable: true, description: 'In pixels.' })
  width?: number | null;

  @Field(() => Int, { nullable: true, description: 'In pixels.' })
  height?: number | null;

  @Field(() => DateTimeScalar, { description: 'When it was stored.' })
  createdAt!: string;

  @Field(() => String, { description: 'Where it can be fetched, for a limited time.' })
  url!: string;
}
