import { Field, Int } from 'type-graphql';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { Viewer } from './viewer.type.js';

@CarriedType('A code is on its way, if somebody with this address is known. Both answers look the same.')
export class RequestSignInCodeSuccess {
  @Field(() => String, { description: 'The address, as far as its owner recognizes it.' }) destination!: string;
  @Field(() => Int, { description: 'How long the code is good, in seconds.' }) expiresInSeconds!: number;
  @Field(() => String, {
    nullable: true,
    description: 'The code itself: in the demo only, where nothing is really sent.',
  })
  demoCode?: string | null;
}

@CarriedType('Signed in: the cookie is set.')
export class SignInSuccess {
  @Field(() => Viewer, { description: 'Whoever signed in.' }) viewer!: Viewer;
}

@CarriedType('Signed out: the session has ended everywhere.')
export class SignOutSuccess {
  @Field(() => Boolean, { description: 'Whether there was a session to end.' }) signedOut!: boolean;
}

@CarriedType('The language is set, for this and later sign-ins.')
export class SetLanguageSuccess {
  @Field(() => Viewer, { description: 'Whoever asked.' }) viewer!: Viewer;
}

export const RequestSignInCodeResult = resultUnion(
  'RequestSignInCodeResult',
  'A code on its way, or why not.',
  RequestSignInCodeSuccess,
  ['InvalidInputError', 'RateLimitedError'],
);
export const SignInResult = resultUnion('SignInResult', 'Who signed in, or why nobody did.', SignInSuccess, [
  'InvalidInputError',
  'SignInFailedError',
  'RateLimitedError',
]);
export const SetLanguageResult = resultUnion(
  'SetLanguageResult',
  'The viewer, or why the language was not set.',
  SetLanguageSuccess,
  ['InvalidInputError'],
);
