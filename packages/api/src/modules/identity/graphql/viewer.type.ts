import { ActorKind, Role } from '@aftercare/schema';
import { Field, Int } from 'type-graphql';
import { Personal } from '../../../kernel/graphql/personal.js';
import { ViewType } from '../../../kernel/graphql/view-type.js';
import { Technician } from '../../dispatch/graphql/technician.type.js';
import { Account } from './account.type.js';
import { Organization } from './organization.type.js';
import { Customer } from '../../registers/graphql/customer.type.js';

@ViewType('Whoever is asking.')
export class Viewer {
  @Field(() => Account, { nullable: true, description: 'The login; null for a program with a key.' })
  account?: Account | null;

  @Field(() => Organization, { description: 'Where the viewer is signed in.' })
  organization!: Organization;

  @Personal()
  @Field(() => String, { nullable: true, description: "The viewer's own name." })
  name?: string | null;

  @Field(() => ActorKind, { description: 'Whether a customer, staff, a partner or nobody known.' })
  kind!: ActorKind;

  @Field(() => [Role], { description: 'What the viewer does here.' })
  roles!: Role[];

  @Field(() => Customer, { nullable: true, description: 'The customer the viewer acts for.' })
  customer?: Customer | null;

  @Field(() => Technician, { nullable: true, description: 'The technician the viewer is in the field.' })
  technician?: Technician | null;

  @Field(() => String, { description: 'The language the viewer reads: `zh-CN` or `en`.' })
  language!: string;

  @Field(() => Int, { description: 'How many notifications have not been read.' })
  unreadNotifications!: number;
}
