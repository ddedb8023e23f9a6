import { Field } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';

@CarriedType('What the sign-in page shows of an organization.')
export class PublicOrganization {
  @Field(() => String, { description: 'Its name in addresses; signing in asks for it.' })
  slug!: string;

  @Field(() => LocalizedText, { description: 'Its name.' })
  name!: LocalizedText;

  @Field(() => String, { nullable: true, description: 'The telephone number its customers call.' })
  hotline?: string | null;
}
