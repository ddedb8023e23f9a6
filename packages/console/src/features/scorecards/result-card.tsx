import { Banner, Card, KeyValueList } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Moment } from '../../time/moment';
import type { CardShown } from './scorecard-query';

export interface ResultCardProps {
  card: CardShown;
  /** Points; as they are signed, or as they come to so far. */
  score: number;
  grade: CardShown['scale'][number] | undefined;
  /** Whether some criterion has no mark yet. */
  missing: boolean;
}

/** What the card comes to, and what follows of it. */
export function ResultCard({ card, score, grade, missing }: ResultCardProps) {
  const { t } = useLingui();
  const open = card.state === 'OPEN';
  const items = [
    { key: 'judge', term: t`Judged by`, value: card.judgedBy.label.text },
    { key: 'pay', term: t`Pay`, value: card.payPercent != null && `${card.payPercent} %` },
    { key: 'signed', term: t`Signed by`, value: card.signedOffBy?.displayName },
    { key: 'at', term: t`Signed on`, value: card.signedOffAt && <Moment at={card.signedOffAt} /> },
    { key: 'reason', term: t`Corrected because`, value: card.reason },
    {
      key: 'corrects',
      term: t`In place of`,
      value: card.corrects && (
        <Link
          to="/people/scorecards/$scorecardId"
          params={{ scorecardId: card.corrects.id }}
          className="inline-flex min-h-6 items-center underline"
        >
          {card.corrects.number}
        </Link>
      ),
    },
  ].filter(({ value }) => value);
  return (
    <Card title={open ? <Trans>So far</Trans> : <Trans>Result</Trans>}>
      <div className="flex flex-col gap-3">
        <p aria-live="polite" className="flex flex-wrap items-baseline gap-x-3">
          <span data-numeric className="text-title font-semibold">
            {score} <span className="text-small font-normal text-ink-soft">/ {card.total}</span>
          </span>
          <span className="font-semibold">{grade?.label.text}</span>
          {open && missing && (
            <span className="text-caption text-ink-soft">
              <Trans>Some criteria have no mark yet.</Trans>
            </span>
          )}
        </p>
        {card.superseded && (
          <Banner>
            <Trans>Another card stands in place of this one.</Trans>
          </Banner>
        )}
        {card.consequences.map(({ name, label, measures }) => (
          <Banner key={name} tone="risk">
            {label.text}: {measures.map((one) => one.label.text).join(t` or `)}
          </Banner>
        ))}
        <KeyValueList items={items} />
      </div>
    </Card>
  );
}
