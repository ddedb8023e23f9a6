import { CertificateKind, type Localized } from '@aftercare/schema';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import * as v from 'valibot';
import { change } from '../../../kernel/database/unit-of-work.js';
import { Allowed, STAFF } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { checkInput, words } from '../../../kernel/graphql/check-input.js';
import type { CommandContext } from '../../../kernel/graphql/command-context.js';
import { localizedText } from '../../../kernel/graphql/localized-text.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { KEY } from '../../requests/graphql/request-step.input.js';
import { demandCertificates } from '../commands/certificates.js';
import '../messages.js';
import { certificateDemands } from '../queries/certificate-demands.js';
import { LEADING } from './change-person.js';
import './people.enums.js';

@CarriedType('Work, and the certificates the state demands for it.')
class CertificateDemand {
  @Field(() => String, { description: 'The work, by its code: a component of a product, or a skill.' })
  skill!: string;

  @Field(() => LocalizedText, { description: 'What people call it.' })
  name!: LocalizedText;

  @Field(() => [CertificateKind], {
    description: 'What whoever is sent to it must hold; none where nothing is demanded.',
  })
  kinds!: CertificateKind[];
}

@InputType({ description: 'Which certificates the state demands for work.' })
class DemandCertificatesInput {
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
  @Field(() => String, { description: 'The work, by its code; at most 100 characters.' }) skill!: string;
  @Field(() => [CertificateKind], { description: 'All of them; none where nothing is demanded.' })
  kinds!: CertificateKind[];
}

@CarriedType('What is demanded now.')
class CertificateDemandsSuccess {
  @Field(() => [CertificateDemand], { description: 'For every kind of work.' })
  demands!: CertificateDemand[];
}

const DemandCertificatesResult = resultUnion(
  'DemandCertificatesResult',
  'What is demanded now, or why nothing changed.',
  CertificateDemandsSuccess,
  ['InvalidInputError'],
);

const demand = v.object({
  skill: words(100),
  kinds: v.pipe(v.array(v.enum(CertificateKind)), v.maxLength(20, 'tooMany')),
});

@Resolver()
export class CertificateDemandsResolver {
  @Allowed(STAFF)
  @Query(() => [CertificateDemand], {
    description: 'Every kind of work, with the certificates the state demands for it; at most 200.',
  })
  async certificateDemands(@Ctx() { read, actor }: ReadContext): Promise<CertificateDemand[]> {
    return told(await certificateDemands(read, actor.organizationId), actor.language);
  }

  @Allowed(LEADING)
  @Mutation(() => DemandCertificatesResult, {
    description: 'Says which certificates whoever is sent to work of a kind must hold on that day.',
  })
  async demandCertificates(
    @Arg('input', () => DemandCertificatesInput, { description: 'Which work, which certificates.' })
    { idempotencyKey, ...asked }: DemandCertificatesInput,
    @Ctx() context: CommandContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { actor, read } = context;
    const ask = { operation: info.fieldName, subjectType: 'Organization', idempotencyKey, input: asked };
    const answer = await change(
      context,
      ask,
      (work) => demandCertificates(checkInput(demand, asked), work),
      async () => ({ demands: told(await certificateDemands(read, actor.organizationId), actor.language) }),
    );
    return answerOrError(answer, actor.language);
  }
}

type Row = Awaited<ReturnType<typeof certificateDemands>>[number];

const told = (rows: readonly Row[], language: Parameters<typeof localizedText>[1]): CertificateDemand[] =>
  rows.map(({ name, kinds, skill }) => ({
    skill,
    kinds: [...kinds],
    name: localizedText(name as Localized, language),
  }));
