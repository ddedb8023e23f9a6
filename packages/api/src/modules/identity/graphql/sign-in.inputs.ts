import { Field, ID, InputType } from 'type-graphql';

const ORGANIZATION = "The organization's name in addresses, its `slug`.";
const PHONE = 'A telephone number, as dialled; either this or `email`.';
const EMAIL = 'An e-mail address; either this or `phone`.';

@InputType({ description: 'Where a one-time code goes.' })
export class RequestSignInCodeInput {
  @Field(() => String, { description: ORGANIZATION }) organization!: string;
  @Field(() => String, { nullable: true, description: PHONE }) phone?: string;
  @Field(() => String, { nullable: true, description: EMAIL }) email?: string;
}

@InputType({ description: 'A one-time code, as it arrived.' })
export class SignInWithCodeInput extends RequestSignInCodeInput {
  @Field(() => String, { description: 'Six digits.' }) code!: string;
}

@InputType({ description: 'What staff sign in with.' })
export class SignInWithPasswordInput {
  @Field(() => String, { description: ORGANIZATION }) organization!: string;
  @Field(() => String, { description: 'The e-mail address of the account.' }) email!: string;
  @Field(() => String, { description: 'The password.' }) password!: string;
  @Field(() => String, { nullable: true, description: 'The six digits of the authenticator, where one is enrolled.' })
  totp?: string;
}

@InputType({ description: 'Whom to be in the demo.' })
export class SignInToDemoInput {
  @Field(() => ID, { description: 'The key of one of `demoAccounts`.' }) key!: string;
}

@InputType({ description: 'The language to be spoken to in.' })
export class SetLanguageInput {
  @Field(() => String, { description: '`zh-CN` or `en`.' }) language!: string;
}
