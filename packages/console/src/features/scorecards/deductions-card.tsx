import { Card } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Moment } from '../../time/moment';
import type { CardShown } from './scorecard-query';

/** What took points off, each with the complaint that shows it where the reader may see that. */
export function DeductionsCard({ deductions }: { deductions: CardShown['deductions'] }) {
  const { t } = useLingui();
  return (
    <Card title={<Trans>Deductions</Trans>}>
      {deductions.length === 0 && (
        <p className="text-small text-ink-soft">
          <Trans>Nothing takes points off.</Trans>
        </p>
      )}
      <ul aria-label={t`Deductions`} className="flex flex-col gap-2.5">
        {deductions.map(({ id, deduction, points, at, request }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 text-small">
            <span className="min-w-0">
              {deduction.label.text}
              <span className="block text-caption text-ink-soft">
                {request && (
                  <>
                    <Link
                      to="/requests/$number"
                      params={{ number: request.number }}
                      className="inline-flex min-h-6 items-center underline"
                    >
                      {request.number}
                    </Link>{' '}
                    {request.title} ·{' '}
                  </>
                )}
                <Moment at={at} />
              </span>
            </span>
            <span data-numeric className="font-semibold whitespace-nowrap">
              −{points}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
