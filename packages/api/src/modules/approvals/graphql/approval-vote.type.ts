import { ApprovalVerdict } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { File } from '../../files/graphql/file.type.js';
import { Account } from '../../identity/graphql/account.type.js';

@NodeType('What one person said of an approval, bound to what was shown. Never edited.')
export class ApprovalVote extends Node {
  @Field(() => Int, { description: 'In which round, from 1.' })
  round!: number;

  @Field(() => Int, { description: 'At which step, from 1.' })
  step!: number;

  @Field(() => String, { description: 'For which office or role.' })
  post!: string;

  @Field(() => [String], {
    description: 'Further offices or roles of the step the same person holds, for which it counts as well.',
  })
  also!: string[];

  @Field(() => ApprovalVerdict, { description: 'What was said.' })
  verdict!: ApprovalVerdict;

  @Field(() => Account, { nullable: true, description: 'By whom.' })
  by?: Account | null;

  @Field(() => Account, { nullable: true, description: 'In whose place; null where it was their own post.' })
  onBehalfOf?: Account | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'What the meeting decided; boards only.' })
  minutes?: string | null;

  @Field(() => [File], { description: 'Papers of the meeting.' })
  minutesFiles!: File[];

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;

  @Field(() => String, { description: 'SHA-256 of what was shown.' })
  contentHash!: string;
}
