import { formatMoney, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { TraceList } from '../../decision/trace-list';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { penaltyBaseWords, penaltyUnitWords } from '../../words/penalty-words';

const PenaltyRulingsParts = graphql(`
  fragment PenaltyRulings on PenaltyRulingType {
    rule {
      name
      label {
        text
      }
    }
    amount {
      amountMinor
      currency
    }
    per
    shareBasisPoints
    of
    points
    payDays
    bearer {
      label {
        text
      }
    }
    trace {
      ...TraceListStep
    }
  }
`);

/** What a failing would cost, and whom. */
export function PenaltyRulings({ rulings }: { rulings: readonly FragmentType<typeof PenaltyRulingsParts>[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <ul className="flex flex-col gap-4">
      {readFragment(PenaltyRulingsParts, rulings).map((penalty) => {
        const { rule, amount, per, shareBasisPoints, of, points, payDays, bearer, trace } = penalty;
        const costs = [
          amount && `${formatMoney(amount, language)} ${per ? t(penaltyUnitWords[per]) : ''}`,
          shareBasisPoints != null && `${shareBasisPoints / 100} % ${of ? t(penaltyBaseWords[of]) : ''}`,
          points != null && t`${points} points`,
          payDays != null && t`${payDays} days of pay`,
        ].filter(Boolean);
        return (
          <li key={rule.name} className="flex flex-col gap-1.5 text-small">
            <p>
              <strong className="font-semibold">{rule.label.text}</strong>
              {costs.length > 0 && <span data-numeric> · {costs.join(' · ')}</span>}
            </p>
            <p className="text-caption text-ink-soft">
              <Trans>borne by {bearer.label.text}</Trans>
            </p>
            <TraceList steps={[trace]} />
          </li>
        );
      })}
    </ul>
  );
}
