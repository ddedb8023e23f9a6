import { RequestChannel, RequestKind } from '@aftercare/schema';
import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import { Node } from '../../../kernel/graphql/node.type.js';
import { File } from '../../files/graphql/file.type.js';
import { Partner } from '../../identity/graphql/partner.type.js';
import { StatedFact } from '../../policy/graphql/stated-fact.type.js';
import { Asset } from '../../products/graphql/asset.type.js';
import { Customer } from '../../registers/graphql/customer.type.js';
import { Site } from '../../registers/graphql/site.type.js';

/** What is asked for: in the words of whoever asked, and in the policy's. */
@ObjectType({ simpleResolvers: true })
export abstract class RequestMatter extends Node {
  @Field(() => String, { description: 'What people say on the telephone, such as `R-2026-000123`.' })
  number!: string;

  @Field(() => RequestKind, { description: 'What is asked for.' })
  kind!: RequestKind;

  @Field(() => RequestChannel, { description: 'The way it came in.' })
  channel!: RequestChannel;

  @Field(() => String, { description: 'In a few words.' })
  title!: string;

  @Field(() => String, { description: 'In the words of whoever asked.' })
  description!: string;

  @Field(() => Customer, { nullable: true, description: 'Who asked.' })
  customer?: Customer | null;

  @Field(() => Asset, { nullable: true, description: 'The unit it is about.' })
  asset?: Asset | null;

  @Field(() => Site, { nullable: true, description: 'Where it is.' })
  site?: Site | null;

  @Field(() => Partner, { nullable: true, description: 'The partner it came through.' })
  partner?: Partner | null;

  @Field(() => String, { nullable: true, description: "The part, in the policy's word." })
  componentCode?: string | null;

  @Field(() => LocalizedText, { nullable: true, description: 'The part.' })
  component?: LocalizedText | null;

  @Field(() => String, { nullable: true, description: "What is wrong, in the policy's word." })
  faultCode?: string | null;

  @Field(() => LocalizedText, { nullable: true, description: 'What is wrong.' })
  fault?: LocalizedText | null;

  @Field(() => String, { nullable: true, description: "Why, in the policy's word." })
  causeCode?: string | null;

  @Field(() => String, { nullable: true, description: "How hard it is, in the policy's word." })
  complexity?: string | null;

  @Field(() => String, { nullable: true, description: "How far away it is, in the policy's word." })
  regionClass?: string | null;

  @Field(() => [StatedFact], { description: 'What else is known, of what the policy asks.' })
  facts!: StatedFact[];

  @Field(() => DateTimeScalar, { description: 'When it was filed.' })
  filedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Start of the time the customer wishes.' })
  wishedFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of the time the customer wishes.' })
  wishedTo?: string | null;

  @Field(() => [File], { description: 'Photographs sent with it, the oldest first; at most 50.' })
  photos!: File[];
}
