import { CustodyStage } from '@aftercare/schema';
import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { File } from '../../files/graphql/file.type.js';
import { Account } from '../../identity/graphql/account.type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';

@NodeType('A hand-over of the goods on their way to the customer. Never changed. Staff only.')
export class CustodyRecord extends Node {
  @Field(() => CustodyStage, { description: 'Into whose hands.' })
  stage!: CustodyStage;

  @Field(() => Boolean, { description: 'Whether they signed for it.' })
  signed!: boolean;

  @Personal()
  @Field(() => String, { nullable: true, description: 'Who signed, masked; null where it went on unsigned.' })
  signedBy?: string | null;

  @Field(() => File, { nullable: true, description: 'The picture of the signature; null where none was taken.' })
  signature?: File | null;

  @Field(() => DateTimeScalar, { description: 'When the goods were handed over.' })
  handedOverAt!: string;

  @Field(() => PolicyName, { nullable: true, description: 'By whose order the goods went on unsigned.' })
  forcedBy?: PolicyName | null;

  @Field(() => String, { nullable: true, description: 'What was noted.' })
  note?: string | null;

  @Field(() => Account, { nullable: true, description: 'Who put it on record.' })
  recordedBy?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When it was put on record.' })
  recordedAt!: string;
}
