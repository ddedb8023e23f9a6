import { ReplayState, RequestKind } from '@aftercare/schema';
import { Args, ArgsType, Field, Int } from 'type-graphql';
import { connectionType, PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { fromView } from '../../../kernel/graphql/from-view.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { PolicyVersion } from '../../policy/graphql/policy-version.type.js';
import { ReplayChangeConnection, ReplayChangeFilter, type ReplayChange } from './replay-change.type.js';
import { ReplaySummary } from './replay-summary.type.js';

@ArgsType()
class ChangesArgs extends PageArgs {
  @Field(() => ReplayChangeFilter, { nullable: true, description: 'Which of them; all without it.' })
  filter?: ReplayChangeFilter | null;
}

@NodeType('A version of the policy, tried over past requests. Supervisors, managers, executives and administrators.')
export class Replay extends Node {
  @Field(() => PolicyVersion, { nullable: true, description: 'The version that is tried.' })
  policyVersion?: PolicyVersion | null;

  @Field(() => String, { description: 'SHA-256 of the text that is tried, as it was when somebody asked.' })
  sourceSha256!: string;

  @Field(() => Boolean, { description: 'Whether the version still has that text.' })
  upToDate!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Of requests filed from then on.' })
  since?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Of requests filed before.' })
  until?: string | null;

  @Field(() => [RequestKind], { description: 'Of requests of these kinds; none means every kind.' })
  kinds!: RequestKind[];

  @Field(() => Int, { nullable: true, description: 'Of the newest so many.' })
  limit?: number | null;

  @Field(() => ReplayState, { description: 'How far it has come.' })
  state!: ReplayState;

  @Field(() => Int, { description: 'How many requests there are to judge; 0 while it waits.' })
  total!: number;

  @Field(() => Int, { description: 'How many are judged.' })
  done!: number;

  @Field(() => Account, { nullable: true, description: 'Who asked.' })
  askedBy?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When; also the moment open promises are read at.' })
  askedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first requests were judged.' })
  startedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended, however it did.' })
  finishedAt?: string | null;

  @Field(() => Boolean, { description: 'Whether it can be cancelled.' })
  viewerCanCancel!: boolean;

  @Field(() => ReplaySummary, { description: 'What it has come to so far.' })
  summary!: ReplaySummary;

  @Field(() => ReplayChangeConnection, { description: 'The list behind each number, by dimension.' })
  changes(@Args(() => ChangesArgs) _args: ChangesArgs): ConnectionOf<ReplayChange> {
    return fromView();
  }
}

export const ReplayConnection = connectionType('Replay', () => Replay);
