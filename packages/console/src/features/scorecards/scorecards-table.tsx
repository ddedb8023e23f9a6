import { Cell, ColumnHead, Row, TableFrame, TwoLines, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CardState } from './card-state';
import { scoredKindWords, spanWords } from './scorecard-words';
import type { ScorecardRow } from './scorecards-query';

/** The cards in rows on a desk, one below the other on a phone. */
export function ScorecardsTable({ cards }: { cards: readonly ScorecardRow[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <>
      <TableFrame label={t`Scorecards`} className="max-md:hidden">
        <thead>
          <tr>
            <ColumnHead>
              <Trans>Whose work</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>Time</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>State</Trans>
            </ColumnHead>
            <ColumnHead numeric>
              <Trans>Score</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>Grade</Trans>
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <Row key={card.id}>
              <Cell>
                <TwoLines strong first={<CardLink card={card} />} second={t(scoredKindWords[card.subject.kind])} />
              </Cell>
              <Cell>
                <TwoLines first={spanWords(card.from, card.to, language)} second={card.rule.label.text} />
              </Cell>
              <Cell>
                <CardState {...card} />
              </Cell>
              <Cell numeric>
                <Score card={card} />
              </Cell>
              <Cell>
                <TwoLines
                  first={card.grade?.label.text ?? ''}
                  second={card.consequences.map(({ label }) => label.text).join(', ')}
                />
              </Cell>
            </Row>
          ))}
        </tbody>
      </TableFrame>
      <ul aria-label={t`Scorecards`} className="divide-y divide-line md:hidden">
        {cards.map((card) => (
          <li key={card.id} className="flex flex-col gap-1.5 px-4 py-3 text-small">
            <span className="flex flex-wrap items-baseline justify-between gap-2">
              <CardLink card={card} />
              <span className="font-semibold">{card.grade?.label.text}</span>
            </span>
            <span className="flex flex-wrap items-center justify-between gap-2 text-caption text-ink-soft">
              <span>
                {spanWords(card.from, card.to, language)} · {card.rule.label.text}
              </span>
              <Score card={card} />
            </span>
            <span>
              <CardState {...card} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const CardLink = ({ card: { id, subject } }: { card: ScorecardRow }) => (
  <Link
    to="/people/scorecards/$scorecardId"
    params={{ scorecardId: id }}
    className="inline-flex min-h-6 items-center font-semibold text-ink hover:underline"
  >
    {subject.name.text}
  </Link>
);

const Score = ({ card: { score, total } }: { card: ScorecardRow }) =>
  score === null || score === undefined ? (
    <span className="text-ink-soft">–</span>
  ) : (
    <span data-numeric>
      {score} <span className="text-caption text-ink-soft">/ {total}</span>
    </span>
  );
