import { EightDAction, EightDState } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';
import { EightDDisciplines } from './disciplines.type.js';

@NodeType('A report in eight disciplines on one request. For the office only.')
export class EightD extends Node {
  @Field(() => String, { description: 'As people say it, such as `8D-2026-000001`.' })
  number!: string;

  @Field(() => ServiceRequest, { nullable: true, description: 'What it is about.' })
  request?: ServiceRequest | null;

  @Field(() => EightDState, { description: 'How far it is.' })
  state!: EightDState;

  @Field(() => EightDDisciplines, { description: 'What stands in it.' })
  disciplines!: EightDDisciplines;

  @Field(() => [String], {
    description: 'What is missing for the next step: paths in `disciplines`, such as `containment.0.verifiedOn`.',
  })
  missing!: string[];

  @Field(() => Account, { nullable: true, description: 'Who opened it.' })
  openedBy?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  openedAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' })
  closedAt?: string | null;

  @Field(() => String, { description: 'Path of its PDF in Chinese, good for a quarter of an hour.' })
  paperZh!: string;

  @Field(() => String, { description: 'Path of its PDF in English, good for a quarter of an hour.' })
  paperEn!: string;

  @Field(() => [EightDAction], { description: 'What the viewer may do to it now.' })
  allowedActions!: EightDAction[];

  @Field(() => Int, { description: 'Counts changes; a change names the version it was decided on.' })
  version!: number;
}

export const EightDConnection = connectionType('EightD', () => EightD);
