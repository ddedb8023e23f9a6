import { Button, formatMoney, TextArea, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalWords } from '../../change/refusal-words';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { DecisionCard } from './decision-card';
import { useDeclineConsent, useGiveConsent } from './request-changes';
import { takeFocus } from './take-focus';

const ConsentDecisionParts = graphql(`
  fragment ConsentDecision on Consent {
    id
    kind
    state
    total {
      amountMinor
      currency
    }
    lines {
      code
      name {
        text
      }
      quantity
      unitPrice {
        amountMinor
        currency
      }
      basisSentence {
        text
      }
    }
  }
`);

export interface ConsentDecisionProps {
  consent: FragmentType<typeof ConsentDecisionParts>;
  onChanged: () => void;
}

/** Agree to the price of paid work, or to somebody working on one's computer from afar; or say no, and why. */
export function ConsentDecision({ consent, onChanged }: ConsentDecisionProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { id, kind, total, lines } = readFragment(ConsentDecisionParts, consent);
  const give = useGiveConsent();
  const decline = useDeclineConsent();
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const paid = kind === 'PAID_WORK';
  const answer = async (change: typeof give) => {
    if (await change.run({ consentId: id, method: null, reason: reason.trim() || null })) onChanged();
  };
  return (
    <DecisionCard
      title={paid ? <Trans>Do you agree to this price?</Trans> : <Trans>May we work on your system remotely?</Trans>}
      actions={
        declining ? (
          <>
            <Button variant="danger" wide busy={decline.busy} onClick={() => void answer(decline)}>{t`Decline`}</Button>
            <Button wide onClick={() => setDeclining(false)}>{t`Back`}</Button>
          </>
        ) : (
          <>
            <Button variant="primary" wide busy={give.busy} onClick={() => void answer(give)}>
              {paid && total ? t`Agree to ${formatMoney(total, language)}` : t`Allow`}
            </Button>
            <Button wide onClick={() => setDeclining(true)}>{t`Decline`}</Button>
          </>
        )
      }
    >
      {paid ? (
        <>
          <table className="w-full text-small">
            <caption className="sr-only">{t`Price list`}</caption>
            <thead className="text-left text-caption text-ink-soft">
              <tr>
                <th scope="col" className="pb-1.5 font-normal">{t`Item`}</th>
                <th scope="col" className="pb-1.5 text-right font-normal">{t`Quantity`}</th>
                <th scope="col" className="pb-1.5 text-right font-normal">{t`Each`}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ code, name, quantity, unitPrice }) => (
                <tr key={code} className="border-t border-line">
                  <td className="py-2 pr-2">{name.text}</td>
                  <td className="py-2 text-right">{quantity}</td>
                  <td className="py-2 pl-2 text-right whitespace-nowrap">{formatMoney(unitPrice, language)}</td>
                </tr>
              ))}
            </tbody>
            {total && (
              <tfoot>
                <tr className="border-t border-line-strong font-semibold">
                  <th scope="row" colSpan={2} className="py-2 text-left">{t`Total`}</th>
                  <td className="py-2 pl-2 text-right whitespace-nowrap">{formatMoney(total, language)}</td>
                </tr>
              </tfoot>
            )}
          </table>
          {[...new Set(lines.flatMap(({ basisSentence }) => basisSentence?.text ?? []))].map((sentence) => (
            <p key={sentence} className="text-small text-ink-soft">
              {sentence}
            </p>
          ))}
          <p className="text-small text-ink-soft">
            <Trans>Work begins only when you agree. You pay when it is done and receive an invoice or receipt.</Trans>
          </p>
        </>
      ) : (
        <p className="text-small text-ink-soft">
          <Trans>An engineer connects to your system while you watch. You can end the session at any time.</Trans>
        </p>
      )}
      {declining && (
        <TextArea
          ref={takeFocus}
          label={t`Why not? (we can adjust the offer)`}
          optional
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      <RefusalWords refused={give.refused ?? decline.refused} onReload={onChanged} />
    </DecisionCard>
  );
}
