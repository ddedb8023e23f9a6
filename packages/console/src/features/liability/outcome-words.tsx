import { formatMoney, useLanguage } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { penaltyBaseWords, penaltyUnitWords } from '../../words/penalty-words';
import { asOutcome } from './outcome';

/** What a rule says a failing costs: `¥200.00`, `50 % of the loss`, `¥1,200.00 each ton`. */
export function OutcomeWords({ outcome }: { outcome: unknown }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { amountMinor, currency, per, shareBasisPoints, of, payDays, points } = asOutcome(outcome);
  const said = [
    amountMinor != null &&
      currency &&
      [formatMoney({ amountMinor, currency }, language), per && t(penaltyUnitWords[per])].filter(Boolean).join(' '),
    shareBasisPoints != null && `${shareBasisPoints / 100} % ${of ? t(penaltyBaseWords[of]) : ''}`,
    points != null && t`${points} points`,
    payDays != null && t`${payDays} days of pay`,
  ].filter(Boolean);
  return <span data-numeric>{said.join(' · ')}</span>;
}
