import { Language } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, ANYBODY, MEMBERS } from '../../../kernel/graphql/access.js';
import { answerOrError } from '../../../kernel/graphql/refusal-answer.js';
import { Refusal, refuse } from '../../../kernel/refusal.js';
import type { SignInContext } from '../browser.js';
import { enter } from '../commands/enter.js';
import { limitTries } from '../commands/limit-tries.js';
import { setLanguage } from '../commands/set-language.js';
import { destinationOf } from '../domain/destination.js';
import type { FoundAccount } from '../sign-in.js';
import { viewerView } from '../viewer.view.js';
import {
  RequestSignInCodeInput,
  SetLanguageInput,
  SignInToDemoInput,
  SignInWithCodeInput,
  SignInWithPasswordInput,
} from './sign-in.inputs.js';
import { RequestSignInCodeResult, SetLanguageResult, SignInResult, SignOutSuccess } from './sign-in.types.js';

@Resolver()
export class SignInResolver {
  @Allowed(ANYBODY)
  @Mutation(() => RequestSignInCodeResult, {
    description: 'Sends a one-time code, good for ten minutes, once, and five tries.',
  })
  requestSignInCode(
    @Arg('input', () => RequestSignInCodeInput, { description: 'Where to.' }) input: RequestSignInCodeInput,
    @Ctx() context: SignInContext,
  ) {
    return told(context, async () => {
      const { code, ...sent } = await context.house.signIn.requestCode(input.organization, destinationOf(input));
      return { ...sent, demoCode: context.house.demo ? code : null };
    });
  }

  @Allowed(ANYBODY)
  @Mutation(() => SignInResult, { description: 'Signs a customer in by a one-time code.' })
  signInWithCode(
    @Arg('input', () => SignInWithCodeInput, { description: 'The code.' }) input: SignInWithCodeInput,
    @Ctx() context: SignInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return signedIn(context, info, () =>
      context.house.signIn.withCode(input.organization, destinationOf(input), input.code.trim()),
    );
  }

  @Allowed(ANYBODY)
  @Mutation(() => SignInResult, {
    description: 'Signs staff or a partner in by password and, where enrolled, authenticator.',
  })
  signInWithPassword(
    @Arg('input', () => SignInWithPasswordInput, { description: 'Name, password, digits.' })
    input: SignInWithPasswordInput,
    @Ctx() context: SignInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return signedIn(context, info, async () => {
      await limitTries(context.browser?.address ?? '', `${input.organization}|${input.email}`);
      return context.house.signIn.withPassword(
        input.organization,
        input.email,
        input.password.slice(0, 200),
        input.totp,
      );
    });
  }

  @Allowed(ANYBODY)
  @Mutation(() => SignInResult, {
    description: 'Signs in as somebody of the demo. Outside the demo there is nobody to be.',
  })
  signInToDemo(
    @Arg('input', () => SignInToDemoInput, { description: 'Whom to be.' }) input: SignInToDemoInput,
    @Ctx() context: SignInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return signedIn(context, info, async () => {
      const found = context.house.demo?.accounts.find(({ key }) => key === input.key);
      if (!found) throw new Refusal('SignInFailedError', 'signInFailed');
      return { organizationId: found.organizationId, id: found.accountId, kind: found.kind };
    });
  }

  @Allowed(ANYBODY)
  @Mutation(() => SignOutSuccess, { description: 'Ends the session, on every server within a second.' })
  async signOut(@Ctx() { browser, house }: SignInContext): Promise<SignOutSuccess> {
    if (browser?.signedIn) await house.sessions.revoke(browser.signedIn);
    browser?.forget();
    return { signedOut: Boolean(browser?.signedIn) };
  }

  @Allowed(MEMBERS)
  @Mutation(() => SetLanguageResult, { description: 'Sets the language messages and papers are written in.' })
  setLanguage(
    @Arg('input', () => SetLanguageInput, { description: 'The language.' }) input: SetLanguageInput,
    @Ctx() context: SignInContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return told(context, async () => {
      const language = Object.values(Language).find((known) => known === input.language);
      if (!language) throw refuse.input({ path: 'language', code: 'unknownChoice' });
      await setLanguage(context, language);
      return { viewer: await context.read.payload(viewerView, info, 'viewer', context.actor.organizationId) };
    });
  }
}

const signedIn = (context: SignInContext, info: GraphQLResolveInfo, find: () => Promise<FoundAccount>) =>
  told(context, async () => {
    const { read, actor } = await enter(context, await find());
    return { viewer: await read.payload(viewerView, info, 'viewer', actor.organizationId) };
  });

async function told<T>(context: SignInContext, work: () => Promise<T>): Promise<T | object> {
  const result = await work().catch((error: unknown) => {
    if (error instanceof Refusal) return error;
    throw error;
  });
  return answerOrError(result, context.actor.language);
}
