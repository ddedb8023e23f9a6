import { DepotState } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { Asset } from '../../products/graphql/asset.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';

const WHEN = (what: string) => ({ nullable: true, description: `When it ${what}; null when it has not yet.` });

@NodeType('A unit that comes in, is repaired here and goes back.')
export class DepotRepair extends Node {
  @Field(() => String, { description: 'What people say on the telephone, such as `D-2026-000012`.' }) number!: string;
  @Field(() => ServiceRequest, { nullable: true, description: 'For which request.' }) request?: ServiceRequest | null;
  @Field(() => Asset, { nullable: true, description: 'Which unit.' }) asset?: Asset | null;
  @Field(() => DepotState, { description: 'Where it is.' }) state!: DepotState;
  @Field(() => DateTimeScalar, WHEN('was said to be on its way')) sentAt?: string | null;
  @Field(() => String, { description: 'Carrier and tracking number, or who brought it; may be empty.' })
  cameBy!: string;
  @Field(() => DateTimeScalar, WHEN('arrived')) receivedAt?: string | null;
  @Field(() => Account, { nullable: true, description: 'Who took it in.' }) receivedBy?: Account | null;
  @Field(() => String, { description: 'How it looked when it came; empty before.' }) condition!: string;
  @Field(() => String, { description: 'What came with it; may be empty.' }) accessories!: string;
  @Field(() => DateTimeScalar, WHEN('was repaired, or found beyond repair')) repairedAt?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'False: beyond repair; null before it is known.' }) fixed?:
    | boolean
    | null;
  @Field(() => String, { description: 'What was found; empty before.' }) findings!: string;
  @Field(() => String, { description: 'What was done; empty before.' }) actions!: string;
  @Field(() => DateTimeScalar, WHEN('went back')) returnedAt?: string | null;
  @Field(() => String, { description: 'Carrier and tracking number, or who fetched it; may be empty.' })
  wentBy!: string;
  @Field(() => Int, { description: 'Counts its changes.' }) version!: number;
}

export const DepotRepairConnection = connectionType('DepotRepair', () => DepotRepair);
