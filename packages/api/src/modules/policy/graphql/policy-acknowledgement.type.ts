import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { ViewType } from '../../../kernel/graphql/view-type.js';
import { Account } from '../../identity/graphql/account.type.js';

@ViewType('Somebody has read a version of a policy for their department.')
export class PolicyAcknowledgement {
  @Field(() => String, {
    nullable: true,
    description: "The department, in the policy's word; null for whoever belongs to none of those it names.",
  })
  department?: string | null;

  @Field(() => Account, { nullable: true, description: 'Who.' })
  by?: Account | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
}

@CarriedType('Who is still to acknowledge a version of a policy.')
export class AwaitedAcknowledgement {
  @Field(() => String, { nullable: true, description: "The department, in the policy's word; null for a person." })
  department?: string | null;

  @Field(() => LocalizedText, { description: 'The department, or the person, as people read it.' })
  label!: LocalizedText;
}
