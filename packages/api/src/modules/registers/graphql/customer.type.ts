import { CustomerGrade, CustomerKind } from '@aftercare/schema';
import { Args, Field, Int } from 'type-graphql';
import { PageArgs, type ConnectionOf } from '../../../kernel/graphql/connection.type.js';
import { fromView } from '../../../kernel/graphql/from-view.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { Personal } from '../../../kernel/graphql/personal.js';
import { NodeType } from '../../../kernel/graphql/view-type.js';
import { AssetConnection } from '../../products/graphql/asset-connection.type.js';
import type { Asset } from '../../products/graphql/asset.type.js';
import { Contact } from './contact.type.js';
import { Site } from './site.type.js';
import { ServiceRequestConnection } from '../../requests/graphql/service-request-connection.type.js';
import type { ServiceRequest } from '../../requests/graphql/service-request.type.js';

@NodeType('A person or company that is served.')
export class Customer extends Node {
  @Field(() => String, { description: 'What people say on the telephone, such as `C-2026-000123`.' })
  number!: string;

  @Field(() => CustomerKind, { description: 'A person or a company.' })
  kind!: CustomerKind;

  @Field(() => CustomerGrade, { description: 'How closely the customer is looked after.' })
  grade!: CustomerGrade;

  @Personal()
  @Field(() => String, {
    nullable: true,
    description:
      "A company's name, or a person's: whole for themselves and for the technician on the way to them, masked for other staff (王*芳).",
  })
  name?: string | null;

  @Personal()
  @Field(() => String, { nullable: true, description: 'Telephone number; masked for staff (138****0137).' })
  phone?: string | null;

  @Personal()
  @Field(() => String, { nullable: true, description: 'E-mail address; masked for staff (a***@b.cn).' })
  email?: string | null;

  @Field(() => String, { description: 'The language the customer is written to in: `zh-CN` or `en`.' })
  language!: string;

  @Field(() => [Site], { description: 'Where the customer has products, the oldest first; at most 50.' })
  sites!: Site[];

  @Field(() => [Contact], { description: 'People to talk to there, the oldest first; at most 50.' })
  contacts!: Contact[];

  @Field(() => AssetConnection, { description: 'Products installed at the customer, by serial.' })
  assets(@Args(() => PageArgs) _page: PageArgs): ConnectionOf<Asset> {
    return fromView();
  }

  @Field(() => ServiceRequestConnection, { description: 'What the customer asked for, the newest first.' })
  requests(@Args(() => PageArgs) _page: PageArgs): ConnectionOf<ServiceRequest> {
    return fromView();
  }

  @Field(() => Int, { description: 'Counts changes; a change names the version it was decided on.' })
  version!: number;
}
