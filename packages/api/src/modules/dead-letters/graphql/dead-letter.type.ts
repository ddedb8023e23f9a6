import { Field, Int } from 'type-graphql';
import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';

@NodeType('News that could not be delivered, however often it was tried. It rests until somebody sends it again.')
export class DeadLetter extends Node {
  @Field(() => String, { description: 'Of what it tells, such as `request.filed`.' }) topic!: string;
  @Field(() => ServiceRequest, {
    nullable: true,
    description: 'What happened to which request; null for news of no request, or of one the viewer does not see.',
  })
  request?: ServiceRequest | null;
  @Field(() => Int, { description: 'How often it was tried.' }) attempts!: number;
  @Field(() => String, { description: 'Why the last attempt failed, in the words of the program.' }) lastError!: string;
  @Field(() => DateTimeScalar, { description: 'When that of which it tells happened.' }) happenedAt!: string;
  @Field(() => DateTimeScalar, { description: 'When it was put to rest.' }) givenUpAt!: string;
}

export const DeadLetterConnection = connectionType('DeadLetter', () => DeadLetter);
