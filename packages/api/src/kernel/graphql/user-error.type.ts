import { ConsentKind } from '@aftercare/schema';
import { Field, Int, InterfaceType } from 'type-graphql';
import { CarriedType } from './carried-type.js';
import { DateScalar } from './date.scalar.js';
import { LocalizedText } from './localized-text.type.js';

@InterfaceType({ description: 'Why a change was refused, in a way its author can act on. Nothing was changed.' })
export abstract class UserError {
  @Field(() => String, { description: 'A sentence in the language of whoever asked.' })
  message!: string;

  @Field(() => String, { description: 'The same for programs: stable, and the key of the sentence.' })
  code!: string;
}

const refused = { implements: UserError };

@CarriedType('What is wrong with one field of an input.')
export class InputIssue {
  @Field(() => String, { description: 'The field, as a path in the input, such as `parts.0.quantity`.' })
  path!: string;

  @Field(() => String, { description: 'Stable, and the key of the sentence.' })
  code!: string;

  @Field(() => String, { description: 'What to do, in the language of whoever asked.' })
  message!: string;
}

@CarriedType('Fields of the input cannot be accepted.', refused)
export class InvalidInputError extends UserError {
  @Field(() => [InputIssue], { description: 'Every field that is wrong, not only the first.' })
  issues!: InputIssue[];
}

@CarriedType('What the change is about does not exist, or may not be seen.', refused)
export class NotFoundError extends UserError {}

@CarriedType('Somebody else changed it in the meantime; read it again, then decide.', refused)
export class ConflictError extends UserError {
  @Field(() => Int, { description: 'The version it has now.' })
  currentVersion!: number;
}

@CarriedType('The step is not possible in the present state.', refused)
export class IllegalTransitionError extends UserError {
  @Field(() => String, { description: 'The present state.' })
  state!: string;

  @Field(() => [String], { description: 'The steps that are possible for whoever asked.' })
  allowedActions!: string[];
}

@CarriedType('Tried too often.', refused)
export class RateLimitedError extends UserError {
  @Field(() => Int, { description: 'When to try again, in seconds from now.' })
  retryAfterSeconds!: number;
}

@CarriedType('Signing in failed. It does not say which part was wrong.', refused)
export class SignInFailedError extends UserError {}

@CarriedType('The technician has another visit in that time.', refused)
export class TechnicianBusyError extends UserError {}

@CarriedType('The technician may not be sent to this work.', refused)
export class TechnicianIneligibleError extends UserError {
  @Field(() => [LocalizedText], { description: 'Each reason, as a sentence.' })
  reasons!: LocalizedText[];

  @Field(() => Boolean, {
    description:
      'Whether only hours or leave stand against it, and whoever asked may overrule them by giving a reason.',
  })
  overrulable!: boolean;
}

@CarriedType('The customer has not consented to this.', refused)
export class ConsentRequiredError extends UserError {
  @Field(() => ConsentKind, { description: 'The consent that is missing.' })
  kind!: ConsentKind;
}

@CarriedType('It can be done, but not yet.', refused)
export class TooEarlyError extends UserError {
  @Field(() => DateScalar, { description: 'The first day on which it can be done.' })
  from!: string;
}
