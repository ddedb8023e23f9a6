import { Arg, Ctx, Field, Query, Resolver } from 'type-graphql';
import { Allowed, ANYBODY } from '../../../kernel/graphql/access.js';
import { CarriedType } from '../../../kernel/graphql/carried-type.js';
import { DateTimeScalar } from '../../../kernel/graphql/date-time.scalar.js';
import { localizedText } from '../../../kernel/graphql/localized-text.js';
import { LocalizedText } from '../../../kernel/graphql/localized-text.type.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { answerOrError, resultUnion } from '../../../kernel/graphql/refusal-answer.js';
import { Refusal, refuse } from '../../../kernel/refusal.js';
import { limitVerifying } from '../limit-verifying.js';
import { verifyReport, type VerifyingHouse } from '../verify-report.js';

@CarriedType('What anybody learns of a report who holds its paper.')
class VerifiedReport {
  @Field(() => String, { description: 'Its number.' }) number!: string;
  @Field(() => LocalizedText, { description: 'Whose it is.' }) organization!: LocalizedText;
  @Field(() => DateTimeScalar, { description: 'When it was signed, or its signing refused.' }) closedAt!: string;
  @Field(() => String, { nullable: true, description: 'The initials of who signed; null where signing was refused.' })
  initials?: string | null;
  @Field(() => String, { description: 'SHA-256 of what it states, in hexadecimal; it stands on the paper.' })
  contentHash!: string;
  @Field(() => Boolean, { description: 'Whether it still states what was answered, with the same photographs.' })
  intact!: boolean;
}

const VerifyReportResult = resultUnion('VerifyReportResult', 'The report, or why it is not shown.', VerifiedReport, [
  'NotFoundError',
  'RateLimitedError',
]);

interface VerifyContext extends ReadContext {
  readonly house: ReadContext['house'] & VerifyingHouse;
  readonly browser: { readonly address: string } | null;
}

@Resolver()
export class VerifyReportQuery {
  @Allowed(ANYBODY)
  @Query(() => VerifyReportResult, {
    description: 'Whether a service report is genuine, by the code on its paper. It tells no names and no addresses.',
  })
  async verifyReport(
    @Arg('code', () => String, { description: 'The code: 59 letters, digits, `-` and `_`.' }) code: string,
    @Ctx() { house, browser, actor }: VerifyContext,
  ): Promise<object> {
    const { language } = actor;
    try {
      await limitVerifying(browser?.address ?? '');
    } catch (limit) {
      if (limit instanceof Refusal) return answerOrError(limit, language);
      throw limit;
    }
    const report = await verifyReport(house, code);
    if (!report) return answerOrError(refuse.notFound('report'), language);
    return Object.assign(new VerifiedReport(), {
      ...report,
      organization: localizedText(report.organization, language),
    });
  }
}
