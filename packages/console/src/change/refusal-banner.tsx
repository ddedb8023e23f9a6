import { type ApiProblem, Banner, Button } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { readFragment } from '../gql';
import type { RefusalFragment } from '../gql/graphql';
import { consentKindWords } from '../words/consent-words';
import { RefusalParts } from './refusal-parts';
import type { Refused } from './use-change';

export interface RefusalBannerProps {
  refused: Refused | null;
  /** Reads the current state again; offered where somebody else was faster. */
  onReload?: () => void;
  /** Answers a missing consent on the spot. */
  onAskConsent?: () => void;
}

/** Why a change was refused and what to do about it. Nothing when it was not. */
export function RefusalBanner({ refused, onReload, onAskConsent }: RefusalBannerProps) {
  const [answered, setAnswered] = useState<Refused | null>(null);
  if (!refused || refused === answered) return null;
  const reload = onReload && (() => (setAnswered(refused), onReload()));
  return (
    <div role="alert">
      {'problem' in refused ? (
        <ProblemWords problem={refused.problem} />
      ) : (
        <RefusalWords
          refusal={readFragment(RefusalParts, refused.refusal)}
          onReload={reload}
          onAskConsent={onAskConsent}
        />
      )}
    </div>
  );
}

function ProblemWords({ problem }: { problem: ApiProblem }) {
  if (problem.kind === 'forbidden')
    return (
      <Banner tone="broken">
        <Trans>
          This is not yours to do; nothing was changed. Ask whose it is, or reload the page if you signed in as somebody
          else.
        </Trans>
      </Banner>
    );
  return (
    <Banner tone={problem.kind === 'offline' ? 'offline' : 'broken'}>
      {problem.kind === 'offline' ? (
        <Trans>No answer came. Check the connection and press again; nothing happens twice.</Trans>
      ) : (
        <Trans>This could not be done. Nothing was changed.</Trans>
      )}{' '}
      <span className="font-mono text-caption">
        {problem.code} {problem.traceId}
      </span>
    </Banner>
  );
}

type WordsProps = Omit<RefusalBannerProps, 'refused'> & { refusal: RefusalFragment };

function RefusalWords({ refusal, onReload, onAskConsent }: WordsProps): ReactNode {
  const { t } = useLingui();
  switch (refusal.__typename) {
    case 'InvalidInputError':
      return (
        <Banner tone="risk">
          {refusal.message}
          <ul className="mt-1 list-disc pl-5">
            {refusal.issues.map((issue) => (
              <li key={`${issue.path} ${issue.code}`}>{issue.message}</li>
            ))}
          </ul>
        </Banner>
      );
    case 'ConflictError':
      return (
        <Banner tone="risk" action={onReload && <Button onClick={onReload}>{t`Show the current state`}</Button>}>
          <Trans>Somebody else changed this a moment ago. Look at it as it is now, then decide again.</Trans>
        </Banner>
      );
    case 'TooEarlyError':
      return <Banner tone="risk">{refusal.message}</Banner>;
    case 'IllegalTransitionError':
      return (
        <Banner tone="risk" action={onReload && <Button onClick={onReload}>{t`Show the current state`}</Button>}>
          {refusal.message}
        </Banner>
      );
    case 'ConsentRequiredError':
      return (
        <Banner tone="risk" action={onAskConsent && <Button onClick={onAskConsent}>{t`Ask the customer`}</Button>}>
          {refusal.message} ({t(consentKindWords[refusal.kind])})
        </Banner>
      );
    case 'TechnicianIneligibleError':
      return (
        <Banner tone="risk">
          {refusal.message}
          <ul className="mt-1 list-disc pl-5">
            {refusal.reasons.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Banner>
      );
    case 'RateLimitedError':
      return (
        <Banner tone="risk">
          {refusal.message} <Trans>Try again in {refusal.retryAfterSeconds} s.</Trans>
        </Banner>
      );
    case 'TechnicianBusyError':
    case 'NotFoundError':
    case 'SignInFailedError':
      return <Banner tone="broken">{refusal.message}</Banner>;
    default:
      return refusal satisfies never;
  }
}
