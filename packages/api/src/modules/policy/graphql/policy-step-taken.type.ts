import { Field } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { ViewType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';

@ViewType('What somebody did with a version of a policy.')
export class PolicyStepTaken {
  @Field(() => String, { description: 'DRAFT, or the action: REVIEW, RETURN, APPROVE, PUT_IN_FORCE, WITHDRAW.' })
  step!: string;

  @Field(() => Account, { nullable: true, description: 'Who; null where an approval did it.' })
  by?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;

  @Field(() => String, { nullable: true, description: 'Why, where it was said.' })
  reason?: string | null;
}
