import { CertificateKind } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import './people.enums.js';

@NodeType('A paper somebody holds that lets them do certain work. For the office and whoever holds it.')
export class Certificate extends Node {
  @Field(() => CertificateKind, { description: 'What it is for.' })
  kind!: CertificateKind;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Personal()
  @Field(() => String, {
    nullable: true,
    description: 'Its number; whole for whoever holds it, masked for the office.',
  })
  number?: string | null;

  @Field(() => DateScalar, { description: 'The first day it is good for.' })
  issuedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day it is good for; null where it does not run out.',
  })
  expiresOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it no longer counts, though not run out.',
  })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it no longer counts.' })
  endedReason?: string | null;

  @Field(() => Boolean, { description: 'Whether it is good today.' })
  valid!: boolean;

  @Field(() => Int, { nullable: true, description: 'Days until its last; negative once it has run out.' })
  daysLeft?: number | null;
}
