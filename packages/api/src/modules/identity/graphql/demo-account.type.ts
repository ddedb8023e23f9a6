import { AccountKind, Role } from '@aftercare/schema';
import { Field, ID } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { PublicOrganization } from './public-organization.type.js';

@CarriedType('Somebody the demo lets you be with one click. There are none outside the demo.')
export class DemoAccount {
  @Field(() => ID, { description: 'What signing in to the demo asks for.' })
  key!: string;

  @Field(() => PublicOrganization, { description: 'Where the person belongs.' })
  organization!: PublicOrganization;

  @Field(() => AccountKind, { description: 'Whose login it is.' })
  kind!: AccountKind;

  @Field(() => String, { description: 'An invented name.' })
  name!: string;

  @Field(() => [Role], { description: 'What the person does there.' })
  roles!: Role[];

  @Field(() => String, { description: 'What to try as this person, in the language of whoever asks.' })
  hint!: string;
}
