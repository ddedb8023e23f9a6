import { PolicyChangeKind } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { PolicyVersion } from './policy-version.type.js';

@CarriedType('One side of a change.')
export class PolicyChangeSide {
  @Field(() => LocalizedText, { description: 'What it says there.' })
  value!: LocalizedText;

  @Field(() => LocalizedText, { nullable: true, description: 'What the row asks; null for what is no row.' })
  when?: LocalizedText | null;

  @Field(() => String, { nullable: true, description: 'The clause that says so.' })
  clause?: string | null;

  @Field(() => Int, { description: 'The line in the source of that version, counted from 1.' })
  line!: number;
}

@CarriedType('What became of one place between two versions.')
export class PolicyChange {
  @Field(() => PolicyChangeKind, { description: 'What became of it.' })
  kind!: PolicyChangeKind;

  @Field(() => String, { description: 'The section, such as `promises`.' })
  section!: string;

  @Field(() => String, { description: 'Where it stands, such as `promises.answer.within`.' })
  path!: string;

  @Field(() => LocalizedText, { description: 'The same for people: `Promises · Answer · Within`.' })
  place!: LocalizedText;

  @Field(() => PolicyChangeSide, { nullable: true, description: 'As it was; null for what is new.' })
  before?: PolicyChangeSide | null;

  @Field(() => PolicyChangeSide, { nullable: true, description: 'As it is; null for what is gone.' })
  after?: PolicyChangeSide | null;

  @Field(() => LocalizedText, {
    description: 'The change as one sentence: `Promises · Answer · …: 3 days → 5 days (clause 2.1)`.',
  })
  sentence!: LocalizedText;
}

@CarriedType('By what one version differs from another.')
export class PolicyDiff {
  @Field(() => PolicyVersion, { description: 'The version it is compared with.' })
  from!: PolicyVersion;

  @Field(() => PolicyVersion, { description: 'The version that is compared.' })
  to!: PolicyVersion;

  @Field(() => Boolean, { description: 'Whether both can be read; a draft that is no YAML cannot be compared.' })
  readable!: boolean;

  @Field(() => [PolicyChange], { description: 'Every difference, in the order of the newer text.' })
  changes!: PolicyChange[];
}
