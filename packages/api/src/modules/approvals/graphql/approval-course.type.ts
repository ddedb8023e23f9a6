import { ApprovalVerdict } from '@aftercare/schema';
import { Field, ID, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import { PolicyName } from '../../policy/graphql/policy-name.type.js';

@CarriedType('A post that is asked, and what was said for it in this round.')
export class ApprovalPost {
  @Field(() => String, { description: 'The office or role, by its name in the policy.' })
  name!: string;

  @Field(() => LocalizedText, { description: 'The same in words.' })
  label!: LocalizedText;

  @Field(() => ApprovalVerdict, { nullable: true, description: 'What was said; null while nothing was.' })
  verdict?: ApprovalVerdict | null;

  @Field(() => ID, { nullable: true, description: 'The vote among `votes` that says so.' })
  voteId?: string | null;
}

@CarriedType('One step of an approval: all its posts must agree, in any order.')
export class ApprovalStep {
  @Field(() => Int, { description: 'Its place, from 1.' })
  number!: number;

  @Field(() => Boolean, { description: 'Whether a meeting decides, with minutes.' })
  board!: boolean;

  @Field(() => Boolean, { description: 'Whether it is the one being decided.' })
  current!: boolean;

  @Field(() => [ApprovalPost], { description: 'Who is asked.' })
  posts!: ApprovalPost[];
}

@CarriedType('What the viewer may decide for: the posts of one person, with one word.')
export class ApprovalSeat {
  @Field(() => String, { description: 'The office or role, by its name in the policy.' })
  name!: string;

  @Field(() => LocalizedText, { description: 'The same in words.' })
  label!: LocalizedText;

  @Field(() => [PolicyName], {
    description: 'Further posts of the step the same person holds, for which the word counts as well.',
  })
  also!: PolicyName[];

  @Field(() => ID, { nullable: true, description: "In whose place; null where it is the viewer's own." })
  onBehalfOfId?: string | null;

  @Personal()
  @Field(() => String, { nullable: true, description: 'Their name.' })
  onBehalfOf?: string | null;
}

@CarriedType('Something that is not as it was.')
export class ApprovalChange {
  @Field(() => String, { description: '`title`, `reason`, `amount`, `route`, `payload.…` or `facts.…`.' })
  field!: string;

  @Field(() => LocalizedText, { description: 'What it is called.' })
  label!: LocalizedText;

  @Field(() => LocalizedText, { nullable: true, description: 'What it was; null where there was nothing.' })
  before?: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'What it is now; null where there is nothing.' })
  after?: LocalizedText | null;
}
