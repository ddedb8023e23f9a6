import { ReplayDimension } from '@aftercare/schema';
import { Field, ID, InputType } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';
import { ServiceRequest } from '../../requests/graphql/service-request.type.js';

@CarriedType('What a policy came to on one point of a request, and by which clause.')
export class ReplayOutcome {
  @Field(() => String, { description: 'Its name, such as a tier, BROKEN or FREE.' }) name!: string;
  @Field(() => LocalizedText, { description: 'In words.' }) label!: LocalizedText;
  @Field(() => String, { nullable: true, description: 'The clause that decided; null where none did.' })
  clause?: string | null;
  @Field(() => LocalizedText, { nullable: true, description: 'Its wording in the document.' })
  sentence?: LocalizedText | null;
}

@NodeType('A point on which a past request would have come out otherwise.')
export class ReplayChange extends Node {
  @Field(() => ServiceRequest, { nullable: true, description: 'The request; null where the viewer may not see it.' })
  request?: ServiceRequest | null;

  @Field(() => ReplayDimension, { description: 'What differs.' })
  dimension!: ReplayDimension;

  @Field(() => PolicyName, { nullable: true, description: 'The promise or rule, or the fact.' })
  rule?: PolicyName | null;

  @Field(() => ReplayOutcome, { description: 'By the version it is bound to.' })
  from!: ReplayOutcome;

  @Field(() => ReplayOutcome, { description: 'By the version that is tried.' })
  to!: ReplayOutcome;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The deadline by the version it is bound to.' })
  dueBefore?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The deadline by the version that is tried.' })
  dueAfter?: string | null;
}

@InputType({ description: 'Which differences; all conditions given must hold. Names as in `moves`.' })
export class ReplayChangeFilter {
  @Field(() => ReplayDimension, { nullable: true, description: 'In this dimension.' })
  dimension?: ReplayDimension | null;

  @Field(() => String, { nullable: true, description: 'Of this promise or rule.' })
  rule?: string | null;

  @Field(() => String, { nullable: true, description: 'That came to this before.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'That come to this now.' })
  to?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this request.' })
  requestId?: string | null;
}

export const ReplayChangeConnection = connectionType('ReplayChange', () => ReplayChange);
