import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { PolicyVersion } from '../../policy/graphql/policy-version.type.js';
import { CaseRulings } from './case-rulings.type.js';

@CarriedType('What would change for a request if it went on under the policy in force.')
export class RebindPreview {
  @Field(() => PolicyVersion, { description: 'The version in force.' })
  policyVersion!: PolicyVersion;

  @Field(() => CaseRulings, { description: 'What the version it is bound to says of it now.' })
  before!: CaseRulings;

  @Field(() => CaseRulings, { description: 'What the version in force would say of it.' })
  after!: CaseRulings;
}
