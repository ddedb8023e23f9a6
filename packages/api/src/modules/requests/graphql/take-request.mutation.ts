import { CustomerKind, Language, RequestChannel } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { idOf, maybeIdOf, words } from '../../../kernel/graphql/check-input.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { isAllKnown, takeKnownRequest, takeRequest } from '../commands/take-request.js';
import { changeRequest, enterRequest, RequestSuccess, type RequestContext } from './change-request.js';
import { FileRequestInput, filed } from './file-request.mutation.js';

@InputType({ description: 'A customer who was not known.' })
class NewCustomerInput {
  @Field(() => CustomerKind, { description: 'Person or company.' }) kind!: CustomerKind;
  @Field(() => String, { description: 'At most 100 characters.' }) name!: string;
  @Field(() => String, { description: 'The number the customer will sign in by.' }) phone!: string;
  @Field(() => String, { nullable: true, description: 'An e-mail address.' }) email?: string | null;
  @Field(() => String, { nullable: true, description: '`zh-CN` or `en`; Chinese without it.' }) language?:
    | string
    | null;
}

@InputType({ description: 'A place of the customer that was not known.' })
class NewSiteInput {
  @Field(() => String, { description: 'What people call it; at most 100 characters.' }) label!: string;
  @Field(() => String, { description: 'Province, city, district.' }) region!: string;
  @Field(() => String, { description: 'The region by a code of `intakeForm`.' }) regionClass!: string;
  @Field(() => String, { description: 'Street and number; at most 300 characters.' }) address!: string;
  @Field(() => String, {
    nullable: true,
    description: "IANA name, such as Asia/Shanghai; the organization's without it.",
  })
  timeZone?: string | null;
}

@InputType({ description: 'A unit of the customer that was not known.' })
class NewAssetInput {
  @Field(() => ID, { description: 'Its model.' }) modelId!: string;
  @Field(() => String, { description: 'Its serial number; at most 100 characters.' }) serial!: string;
  @Field(() => DateScalar, { nullable: true, description: 'When it was bought.' }) purchasedOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was accepted.' }) acceptedOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was handed over.' }) handedOverOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When its warranty card came in.' }) registeredOn?:
    | string
    | null;
}

@InputType({ description: 'A request taken from somebody: of customer, unit and place a known one or a new one.' })
class TakeRequestInput extends FileRequestInput {
  @Field(() => RequestChannel, { description: 'How it came.' }) channel!: RequestChannel;
  @Field(() => ID, { nullable: true, description: 'A known customer.' }) customerId?: string | null;
  @Field(() => NewCustomerInput, { nullable: true, description: 'Or a new one.' })
  newCustomer?: NewCustomerInput | null;
  @Field(() => NewAssetInput, { nullable: true, description: 'Or a new unit.' }) newAsset?: NewAssetInput | null;
  @Field(() => NewSiteInput, { nullable: true, description: 'Or a new place.' }) newSite?: NewSiteInput | null;
  @Field(() => String, { nullable: true, description: "The region by a code of `intakeForm`; the place's without it." })
  regionClass?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether somebody is in danger.' }) safety?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Colleagues it is against; they see nothing of it. At most 20.' })
  complainedOfIds?: string[] | null;
}

const phone = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^\+?[\d\s()-]{5,24}$/, 'phoneMalformed'),
  v.transform((text) => text.replace(/[\s()-]/g, '')),
);
const email = v.nullish(v.pipe(v.string(), v.trim(), v.maxLength(200, 'tooLong'), v.email('emailMalformed')));
const day = v.nullish(v.string());

const schema = v.object({
  ...filed,
  channel: v.enum(RequestChannel),
  customerId: maybeIdOf('Customer'),
  newCustomer: v.nullish(
    v.object({
      kind: v.enum(CustomerKind),
      name: words(100),
      phone,
      email,
      language: v.nullish(v.enum(Language, 'unknownChoice')),
    }),
  ),
  newAsset: v.nullish(
    v.object({
      modelId: idOf('ProductModel'),
      serial: words(100),
      purchasedOn: day,
      acceptedOn: day,
      handedOverOn: day,
      registeredOn: day,
    }),
  ),
  newSite: v.nullish(
    v.object({
      label: words(100),
      region: words(100),
      // Empty where the policy has no regions to choose from.
      regionClass: v.pipe(v.string(), v.trim(), v.maxLength(60, 'tooLong')),
      address: words(300),
      timeZone: v.nullish(v.string()),
    }),
  ),
  regionClass: v.nullish(v.pipe(v.string(), v.maxLength(60, 'tooLong'))),
  safety: v.nullish(v.boolean()),
  complainedOfIds: v.nullish(v.pipe(v.array(idOf('Account')), v.maxLength(20, 'tooLong'))),
});

const TakeRequestResult = resultUnion('TakeRequestResult', 'The new request, or why there is none.', RequestSuccess, [
  'InvalidInputError',
  'NotFoundError',
]);

@Resolver()
export class TakeRequestResolver {
  @Allowed(STAFF)
  @Mutation(() => TakeRequestResult, {
    description: 'Takes a request by phone, mail or in person, for a customer who may never have signed in.',
  })
  takeRequest(
    @Arg('input', () => TakeRequestInput, { description: 'What is asked for, and by whom.' }) input: TakeRequestInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return isAllKnown(input)
      ? enterRequest(context, info, input, schema, takeKnownRequest)
      : changeRequest(context, info, input, schema, takeRequest);
  }
}
