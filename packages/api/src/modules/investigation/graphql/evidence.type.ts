import { EvidenceKind } from '@aftercare/schema';
import { Field, Float, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';
import { EvidenceAnnotation } from './evidence-annotation.type.js';
import { EvidenceLook } from './evidence-look.type.js';

@NodeType('A file as it was taken, or a reading: neither changes. To look at it, open it: every look is kept.')
export class Evidence extends Node {
  @Field(() => String, { description: 'As people say it, such as `E-2026-000001`.' })
  number!: string;

  @Field(() => ServiceRequest, { nullable: true, description: 'The request it belongs to.' })
  request?: ServiceRequest | null;

  @Field(() => EvidenceKind, { description: 'What it is.' })
  kind!: EvidenceKind;

  @Field(() => String, { description: 'What it shows.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the file, in hexadecimal; null of a reading without one.',
  })
  sha256?: string | null;

  @Field(() => String, { nullable: true, description: 'Media type of the file, found by looking at the content.' })
  contentType?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of the file, in bytes.' })
  size?: number | null;

  @Field(() => Int, { nullable: true, description: 'Of a picture, in pixels.' })
  width?: number | null;

  @Field(() => Int, { nullable: true, description: 'Of a picture, in pixels.' })
  height?: number | null;

  @Field(() => String, { nullable: true, description: 'Of a reading: the figure, as a decimal.' })
  measured?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a reading: its unit.' })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: 'What it was taken with.' })
  instrument?: string | null;

  @Field(() => Account, { nullable: true, description: 'Who took it.' })
  author?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When it was taken.' })
  takenAt!: string;

  @Personal()
  @Field(() => String, { nullable: true, description: 'Where, in words; for those who investigate.' })
  place?: string | null;

  @Field(() => Float, { nullable: true, description: 'Where: degrees north, WGS 84.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Where: degrees east.' })
  longitude?: number | null;

  @Field(() => Account, { nullable: true, description: 'Who recorded it.' })
  recordedBy?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => [EvidenceAnnotation], { description: 'Notes laid beside it; at most 100.' })
  annotations!: EvidenceAnnotation[];

  @Field(() => [EvidenceLook], { description: 'Who looked at it, when and what for; the first 100.' })
  looks!: EvidenceLook[];

  @Field(() => Int, { description: 'How often it was looked at.' })
  lookCount!: number;

  @Field(() => String, { description: 'Where its chain of custody can be had as PDF, for a limited time.' })
  custodyUrl!: string;
}
