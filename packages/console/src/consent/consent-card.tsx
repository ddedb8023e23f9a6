import { Button, Card, formatMoney, type State, StateChip, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../gql';
import type { ConsentState } from '../gql/graphql';
import { Moment } from '../time/moment';
import { consentKindWords, consentMethodWords, consentStateWords, priceBasisWords } from '../words/consent-words';
import { AnswerConsentDialog } from './answer-consent-dialog';
import { AskConsentDialog } from './ask-consent-dialog';

export const ConsentCardParts = graphql(`
  fragment ConsentCard on ServiceRequest {
    id
    version
    allowedActions
    consents {
      id
      kind
      state
      method
      askedAt
      answeredAt
      reason
      total {
        amountMinor
        currency
      }
      lines {
        code
        basis
        basisSentence {
          text
        }
        name {
          text
        }
        quantity
        unitPrice {
          amountMinor
          currency
        }
      }
    }
  }
`);

const looks: Record<ConsentState, State> = { REQUESTED: 'risk', GIVEN: 'met', DECLINED: 'broken', WITHDRAWN: 'paused' };

export interface ConsentCardProps {
  request: FragmentType<typeof ConsentCardParts>;
  onChanged: () => void;
  /** Whether an answer is owed before the work; where none is, the card is there only once something was asked. */
  owed?: boolean;
}

/** What the customer was asked to agree to, and what they said. Asking, and recording an answer given by voice or on paper. */
export function ConsentCard({ request, onChanged, owed = true }: ConsentCardProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { id, version, allowedActions, consents } = readFragment(ConsentCardParts, request);
  const [asking, setAsking] = useState(false);
  const [answering, setAnswering] = useState<{ consentId: string; given: boolean } | null>(null);
  const mayAsk = allowedActions.includes('ASK_CONSENT');
  if (consents.length === 0 && (!owed || !mayAsk)) return null;
  return (
    <Card
      title={<Trans>Consents</Trans>}
      aside={mayAsk && <Button onClick={() => setAsking(true)}>{t`Ask for consent`}</Button>}
    >
      {consents.length === 0 && (
        <p className="text-small text-ink-soft">
          <Trans>Nothing was asked so far.</Trans>
        </p>
      )}
      <ul className="flex flex-col gap-4">
        {consents.map((consent) => (
          <li key={consent.id} className="flex flex-col gap-1.5 text-small">
            <div className="flex flex-wrap items-center gap-2">
              <span className="font-semibold">{t(consentKindWords[consent.kind])}</span>
              <StateChip state={looks[consent.state]}>{t(consentStateWords[consent.state])}</StateChip>
              {consent.total && (
                <span data-numeric className="ml-auto font-semibold">
                  {formatMoney(consent.total, language)}
                </span>
              )}
            </div>
            {consent.lines.length > 0 && (
              <ul className="text-caption text-ink-soft">
                {consent.lines.map(({ code, name, quantity, unitPrice, basis, basisSentence }) => (
                  <li key={code} className="flex gap-2" data-numeric title={basisSentence?.text}>
                    <span className="min-w-0 flex-1">
                      {name.text}
                      {basis && <> · {t(priceBasisWords[basis])}</>}
                    </span>
                    <span className="whitespace-nowrap">
                      {quantity} × {formatMoney(unitPrice, language)}
                    </span>
                  </li>
                ))}
              </ul>
            )}
            <p className="text-caption text-ink-soft">
              <Trans>Asked</Trans> <Moment at={consent.askedAt} />
              {consent.answeredAt && (
                <>
                  {' · '}
                  <Trans>answered</Trans> <Moment at={consent.answeredAt} />
                </>
              )}
              {consent.method && <> {t(consentMethodWords[consent.method])}</>}
              {consent.reason && <> · {consent.reason}</>}
            </p>
            {consent.state === 'REQUESTED' && (
              <div className="flex flex-wrap gap-2">
                {allowedActions.includes('GIVE_CONSENT') && (
                  <Button
                    onClick={() => setAnswering({ consentId: consent.id, given: true })}
                  >{t`Customer agrees`}</Button>
                )}
                {allowedActions.includes('DECLINE_CONSENT') && (
                  <Button variant="quiet" onClick={() => setAnswering({ consentId: consent.id, given: false })}>
                    {t`Customer declines`}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {asking && (
        <AskConsentDialog requestId={id} version={version} onClose={() => setAsking(false)} onChanged={onChanged} />
      )}
      {answering && <AnswerConsentDialog {...answering} onClose={() => setAnswering(null)} onChanged={onChanged} />}
    </Card>
  );
}
