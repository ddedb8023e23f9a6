import { Button, Card, punctuation, StateChip, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Moment } from '../../time/moment';
import { useClauseWords } from '../../words/use-clause-words';
import { CheckWorkDialog } from './check-work-dialog';

const OwnChecksCardParts = graphql(`
  fragment OwnChecksCard on ServiceRequest {
    id
    version
    state
    ownChecks {
      name
      label {
        text
      }
    }
    internalAcceptances {
      id
      round
      passed
      clause
      checkedAt
      checkedBy {
        id
        displayName
      }
      checks {
        name
        label {
          text
        }
        passed
        remark
      }
    }
  }
`);

export interface OwnChecksCardProps {
  request: FragmentType<typeof OwnChecksCardParts>;
  onChanged: () => void;
}

/** What the company checks itself once the customer has accepted, and what each check found. */
export function OwnChecksCard({ request, onChanged }: OwnChecksCardProps) {
  const { t } = useLingui();
  const { colon } = punctuation(useLanguage());
  const clauseWords = useClauseWords();
  const parts = readFragment(OwnChecksCardParts, request);
  const { id: requestId, version, state, ownChecks, internalAcceptances } = parts;
  const [checking, setChecking] = useState(false);
  const passed = internalAcceptances.some((check) => check.passed);
  if (ownChecks.length === 0 && internalAcceptances.length === 0) return null;
  return (
    <Card
      title={<Trans>Our own check</Trans>}
      aside={state === 'ACCEPTED' && !passed && <Button onClick={() => setChecking(true)}>{t`Check the work`}</Button>}
    >
      {internalAcceptances.length === 0 ? (
        <>
          <p className="mb-2 text-small text-ink-soft">
            {state === 'ACCEPTED' ? (
              <Trans>The customer has accepted. Check these before it is closed:</Trans>
            ) : (
              <Trans>Once the customer has accepted, these are checked:</Trans>
            )}
          </p>
          <ul className="list-disc pl-5 text-small">
            {ownChecks.map(({ name, label }) => (
              <li key={name}>{label.text}</li>
            ))}
          </ul>
        </>
      ) : (
        <ul className="flex flex-col gap-3">
          {internalAcceptances.toReversed().map(({ id, round, passed: fine, clause, checkedAt, checkedBy, checks }) => (
            <li key={id} className="flex flex-col gap-1 text-small">
              <p className="flex flex-wrap items-center gap-2">
                <StateChip state={fine ? 'met' : 'broken'}>{fine ? t`In order` : t`Failed`}</StateChip>
                <span className="text-caption text-ink-soft">
                  <Trans>round {round}</Trans> · {checkedBy?.displayName} · <Moment at={checkedAt} /> ·{' '}
                  {clauseWords(clause)}
                </span>
              </p>
              <ul className="list-disc pl-5">
                {checks.map(({ name, label, passed: ok, remark }) => (
                  <li key={name} className="break-words">
                    {colon(label.text, ok ? t`in order` : t`not in order`)}
                    {remark && <> · {remark}</>}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {checking && (
        <CheckWorkDialog
          requestId={requestId}
          version={version}
          checks={ownChecks}
          onClose={() => setChecking(false)}
          onReload={onChanged}
          onDone={() => {
            setChecking(false);
            onChanged();
          }}
        />
      )}
    </Card>
  );
}
