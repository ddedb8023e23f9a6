import { Card, Cell, ColumnHead, formatMoney, Row, TableFrame, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { ReplayDimension, ReplayTablesFragment } from '../../../gql/graphql';
import { dimensionWords } from './dimension-words';
import type { Shown } from './shown';

const ReplayTablesParts = graphql(`
  fragment ReplayTables on ReplaySummary {
    totals {
      dimension
      rule {
        name
        label {
          text
        }
      }
      outcome {
        name
        label {
          text
        }
      }
      before
      after
    }
    moves {
      dimension
      rule {
        name
        label {
          text
        }
      }
      from {
        name
        label {
          text
        }
      }
      to {
        name
        label {
          text
        }
      }
      requests
    }
    amounts {
      dimension
      rule {
        name
        label {
          text
        }
      }
      before {
        amountMinor
        currency
      }
      after {
        amountMinor
        currency
      }
      uncountedBefore
      uncountedAfter
    }
  }
`);

export interface ReplayTablesProps {
  summary: FragmentType<typeof ReplayTablesParts>;
  onShow: (shown: Shown) => void;
}

/** What changed into what, with the requests behind each number; then all totals and the money, before and after. */
export function ReplayTables({ summary, onShow }: ReplayTablesProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { totals: counted, moves, amounts } = readFragment(ReplayTablesParts, summary);
  const totals = inOrder(counted);
  return (
    <>
      {moves.length > 0 && (
        <Card padded={false} title={<Trans>What changed into what</Trans>}>
          <TableFrame label={t`What changed into what`}>
            <thead>
              <tr>
                <ColumnHead>{t`Point`}</ColumnHead>
                <ColumnHead>{t`Before`}</ColumnHead>
                <ColumnHead>{t`After`}</ColumnHead>
                <ColumnHead numeric>{t`Requests`}</ColumnHead>
              </tr>
            </thead>
            <tbody>
              {moves.slice(0, 40).map(({ dimension, rule, from, to, requests }) => (
                <Row key={`${dimension} ${rule?.name} ${from.name} ${to.name}`}>
                  <Cell>
                    {t(dimensionWords[dimension])}
                    {rule && <span className="block text-caption text-ink-soft">{rule.label.text}</span>}
                  </Cell>
                  <Cell className="min-w-20">{from.label.text}</Cell>
                  <Cell className="min-w-20">{to.label.text}</Cell>
                  <Cell numeric>
                    <button
                      type="button"
                      data-print
                      aria-label={t`Show the ${requests} requests`}
                      onClick={() => onShow({ dimension, rule: rule?.name ?? null, from: from.name, to: to.name })}
                      className="min-h-6 min-w-6 font-semibold text-brand hover:underline"
                    >
                      {requests}
                    </button>
                  </Cell>
                </Row>
              ))}
            </tbody>
          </TableFrame>
        </Card>
      )}
      {amounts.length > 0 && (
        <Card padded={false} title={<Trans>Money, as far as it is known</Trans>}>
          <TableFrame label={t`Money, as far as it is known`}>
            <thead>
              <tr>
                <ColumnHead>{t`Point`}</ColumnHead>
                <ColumnHead numeric>{t`Before`}</ColumnHead>
                <ColumnHead numeric>{t`After`}</ColumnHead>
              </tr>
            </thead>
            <tbody>
              {amounts.map(({ dimension, rule, before, after, uncountedBefore, uncountedAfter }) => (
                <Row key={`${dimension} ${rule?.name}`}>
                  <Cell>
                    {t(dimensionWords[dimension])}
                    {rule && <span className="block text-caption text-ink-soft">{rule.label.text}</span>}
                  </Cell>
                  <Cell numeric>
                    {formatMoney(before, language)}
                    {uncountedBefore > 0 && <Uncounted count={uncountedBefore} />}
                  </Cell>
                  <Cell numeric>
                    {formatMoney(after, language)}
                    {uncountedAfter > 0 && <Uncounted count={uncountedAfter} />}
                  </Cell>
                </Row>
              ))}
            </tbody>
          </TableFrame>
        </Card>
      )}
      {totals.length > 0 && (
        <Card padded={false} title={<Trans>Totals, before and after</Trans>}>
          <TableFrame label={t`Totals, before and after`}>
            <thead>
              <tr>
                <ColumnHead>{t`Point`}</ColumnHead>
                <ColumnHead>{t`Outcome`}</ColumnHead>
                <ColumnHead numeric>{t`Before`}</ColumnHead>
                <ColumnHead numeric>{t`After`}</ColumnHead>
                <ColumnHead numeric>{t`Difference`}</ColumnHead>
              </tr>
            </thead>
            <tbody>
              {totals.map(({ dimension, rule, outcome, before, after }) => (
                <Row key={`${dimension} ${rule?.name} ${outcome.name}`}>
                  <Cell>
                    {t(dimensionWords[dimension])}
                    {rule && <span className="block text-caption text-ink-soft">{rule.label.text}</span>}
                  </Cell>
                  <Cell className="min-w-24">{outcome.label.text}</Cell>
                  <Cell numeric>{before}</Cell>
                  <Cell numeric>{after}</Cell>
                  <Cell numeric>
                    <span className={after === before ? 'text-ink-soft' : 'font-semibold'}>
                      {signed(after - before)}
                    </span>
                  </Cell>
                </Row>
              ))}
            </tbody>
          </TableFrame>
        </Card>
      )}
    </>
  );
}

const dimensions = Object.keys(dimensionWords) as ReplayDimension[];

/** Point by point, what occurs most first. How many could be compared is said above. */
const inOrder = (totals: ReplayTablesFragment['totals']) =>
  totals
    .filter(({ dimension }) => dimension !== 'JUDGEMENT')
    .toSorted(
      (one, other) =>
        dimensions.indexOf(one.dimension) - dimensions.indexOf(other.dimension) ||
        (one.rule?.name ?? '').localeCompare(other.rule?.name ?? '') ||
        other.before + other.after - (one.before + one.after),
    );

function Uncounted({ count }: { count: number }) {
  return (
    <span className="block text-caption text-ink-soft">
      <Trans>and {count} nobody can put a figure on</Trans>
    </span>
  );
}

const signed = (difference: number): string =>
  difference > 0 ? `+${difference}` : String(difference).replace('-', '−');
