import { CertificateKind } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { Allowed } from '../../../kernel/graphql/access.js';
import { idOf, whole, words } from '../../../kernel/graphql/check-input.js';
import { DateScalar } from '../../../kernel/graphql/date.scalar.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { endCertificate, recordCertificate, restoreCertificate } from '../commands/certificates.js';
import { recordPost, recordTraining, strikePost, strikeTraining } from '../commands/experience.js';
import { ChangePersonResult, changePerson, LEADING, type PeopleContext } from './change-person.js';

const WHOSE = 'The technician.';

@InputType({ description: 'A certificate somebody holds.' })
class RecordCertificateInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: WHOSE }) technicianId!: string;
  @Field(() => CertificateKind, { description: 'What it is for.' }) kind!: CertificateKind;
  @Field(() => String, { description: 'What it is called; at most 100 characters.' }) title!: string;
  @Field(() => String, { description: 'Its number; at most 60 characters.' }) number!: string;
  @Field(() => DateScalar, { description: 'The first day it is good for.' }) issuedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day; null where it does not run out.' })
  expiresOn?: string | null;
}

@InputType({ description: 'A certificate that no longer counts.' })
class EndCertificateInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The certificate.' }) certificateId!: string;
  @Field(() => String, { description: 'Why; at most 200 characters.' }) reason!: string;
}

@InputType({ description: 'A certificate that counts again.' })
class RestoreCertificateInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The certificate.' }) certificateId!: string;
}

@InputType({ description: 'A training somebody went through.' })
class RecordTechnicianTrainingInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: WHOSE }) technicianId!: string;
  @Field(() => String, { description: 'What it taught; at most 200 characters.' }) course!: string;
  @Field(() => Int, { description: 'How long it took, in minutes.' }) minutes!: number;
  @Field(() => DateScalar, { description: 'The day, the last one where there were several.' }) heldOn!: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether its exam was passed; null where there was none.' })
  examPassed?: boolean | null;
}

@InputType({ description: 'A training entered by mistake.' })
class StrikeTechnicianTrainingInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The training.' }) trainingId!: string;
}

@InputType({ description: 'A post somebody holds or held.' })
class RecordPostInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: WHOSE }) technicianId!: string;
  @Field(() => String, { description: 'The post; at most 100 characters.' }) post!: string;
  @Field(() => String, { description: 'Whose it is or was; at most 100 characters.' }) employer!: string;
  @Field(() => Boolean, { description: 'Whether it counts for the post of today.' }) related!: boolean;
  @Field(() => Boolean, { description: 'Whether it is one of this house.' }) inHouse!: boolean;
  @Field(() => DateScalar, { description: 'The first day.' }) fromOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while it is held.' }) toOn?:
    | string
    | null;
}

@InputType({ description: 'A post entered by mistake.' })
class StrikePostInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => ID, { description: 'The post.' }) postId!: string;
}

const technicianId = idOf('Technician');
const certificate = v.object({
  technicianId,
  kind: v.enum(CertificateKind),
  title: words(100),
  number: words(60),
  issuedOn: v.string(),
  expiresOn: v.nullish(v.string()),
});
const ended = v.object({ certificateId: idOf('Certificate'), reason: words(200) });
const restored = v.object({ certificateId: idOf('Certificate') });
const training = v.object({
  technicianId,
  course: words(200),
  minutes: whole(1, 1_000_000),
  heldOn: v.string(),
  examPassed: v.nullish(v.boolean()),
});
const post = v.object({
  technicianId,
  post: words(100),
  employer: words(100),
  related: v.boolean(),
  inHouse: v.boolean(),
  fromOn: v.string(),
  toOn: v.nullish(v.string()),
});

/** Papers, training and experience: what lets somebody be sent. */
@Resolver()
export class KeepFileResolver {
  @Allowed(LEADING)
  @Mutation(() => ChangePersonResult, { description: 'Records a certificate a technician holds.' })
  recordCertificate(
    @Arg('input', () => RecordCertificateInput, { description: 'Whose, and which.' }) input: RecordCertificateInput,
    @Ctx() context: PeopleContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePerson(context, info, input, certificate, recordCertificate);
  }

  @Allowed(LEADING)
  @Mutation(() => ChangePersonResult, { description: 'Says that a certificate no longer counts, from today on.' })
  endCertificate(
    @Arg('input', () => EndCertificateInput, { description: 'Which, and why.' }) input: EndCertificateInput,
    @Ctx() context: PeopleContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePerson(context, info, input, ended, endCertificate);
  }

  @Allowed(LEADING)
  @Mutation(() => ChangePersonResult, { description: 'Lets a certificate count again that was ended by mistake.' })
  restoreCertificate(
    @Arg('input', () => RestoreCertificateInput, { description: 'Which.' }) input: RestoreCertificateInput,
    @Ctx() context: PeopleContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePerson(context, info, input, restored, restoreCertificate);
  }

  @Allowed(LEADING)
  @Mutation(() => ChangePersonResult, { description: 'Records a training a technician went through.' })
  recordTechnicianTraining(
    @Arg('input', () => RecordTechnicianTrainingInput, { description: 'Whose, and which.' })
    input: RecordTechnicianTrainingInput,
    @Ctx() context: PeopleContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePerson(context, info, input, training, recordTraining);
  }

  @Allowed(LEADING)
  @Mutation(() => ChangePersonResult, { description: 'Strikes a training that was entered by mistake.' })
  strikeTechnicianTraining(
    @Arg('input', () => StrikeTechnicianTrainingInput, { description: 'Which.' }) input: StrikeTechnicianTrainingInput,
    @Ctx() context: PeopleContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePerson(context, info, input, v.object({ trainingId: idOf('TrainingRecord') }), strikeTraining);
  }

  @Allowed(LEADING)
  @Mutation(() => ChangePersonResult, { description: 'Records a post a technician holds or held.' })
  recordPost(
    @Arg('input', () => RecordPostInput, { description: 'Whose, and which.' }) input: RecordPostInput,
    @Ctx() context: PeopleContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePerson(context, info, input, post, recordPost);
  }

  @Allowed(LEADING)
  @Mutation(() => ChangePersonResult, { description: 'Strikes a post that was entered by mistake.' })
  strikePost(
    @Arg('input', () => StrikePostInput, { description: 'Which.' }) input: StrikePostInput,
    @Ctx() context: PeopleContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changePerson(context, info, input, v.object({ postId: idOf('PostHeld') }), strikePost);
  }
}
