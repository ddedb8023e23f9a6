import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';

@NodeType('The report of a visit, closed by signature or refusal. It never changes.')
export class ServiceReport extends Node {
  @Field(() => String, { description: 'What people say on the telephone, such as `S-2026-000123`.' })
  number!: string;

  @Field(() => String, { description: 'The language it was signed in: `zh-CN` or `en`.' })
  language!: string;

  @Field(() => String, { description: 'SHA-256 of what was signed, in hexadecimal.' })
  contentHash!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was signed; null when signing was refused.' })
  signedAt?: string | null;

  @Personal()
  @Field(() => String, { nullable: true, description: 'Who signed; masked for staff.' })
  signerName?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was not signed.' })
  refusalReason?: string | null;

  @Field(() => String, { description: 'Where the paper (PDF) can be fetched, for a limited time.' })
  paperUrl!: string;

  @Field(() => String, {
    description: 'By which anybody who holds the paper asks whether it is genuine: `verifyReport`.',
  })
  verificationCode!: string;

  @Field(() => String, { description: 'Where a browser asks it; printed on the paper as a square code.' })
  verifyUrl!: string;

  @Field(() => Boolean, { description: 'Whether it was signed and still says what was signed.' })
  signatureValid!: boolean;
}
