import { CauseFamily } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { JsonScalar } from '../../../kernel/graphql/json.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { CauseLeaf } from './cause-leaf.type.js';

@NodeType('What was found to be the cause, how grave, and through whom. A newer one takes its place.')
export class Finding extends Node {
  @Field(() => CauseFamily, { description: 'Which of the five families it belongs to.' })
  family!: CauseFamily;

  @Field(() => CauseLeaf, { nullable: true, description: 'Which cause of the tree of the organization.' })
  leaf?: CauseLeaf | null;

  @Field(() => String, { description: 'What it is, in words.' })
  nature!: string;

  @Field(() => String, { description: 'How grave, by a severity of the policy.' })
  degree!: string;

  @Field(() => [String], { description: 'Departments of the policy.' })
  responsibleUnits!: string[];

  @Field(() => JsonScalar, { description: 'What it taught of the request: an object of `{ from, to }` by fact.' })
  facts!: unknown;

  @Field(() => Finding, { nullable: true, description: 'The one whose place it took.' })
  supersedes?: Finding | null;

  @Field(() => Boolean, { description: 'Whether no newer one has taken its place.' })
  standing!: boolean;

  @Field(() => Account, { nullable: true, description: 'Who found it.' })
  by?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
}
