import { Banner, Button } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { readFragment } from '../gql';
import { RefusalParts } from './refusal-parts';
import type { Refused } from './use-change';

export interface RefusalWordsProps {
  refused: Refused | null;
  /** Reads the current state again; offered where something moved on in the meantime. */
  onReload?: () => void;
}

/** Why nothing was changed, for a customer: the server's own sentence, or that no answer came. Nothing when not refused. */
export function RefusalWords({ refused, onReload }: RefusalWordsProps) {
  const { t } = useLingui();
  if (!refused) return null;
  if ('problem' in refused) {
    const { kind, traceId } = refused.problem;
    return (
      <div role="alert">
        <Banner className="rounded-control" tone={kind === 'offline' ? 'offline' : 'broken'}>
          {kind === 'offline' ? (
            <Trans>No answer came. Check your connection and press again; nothing happens twice.</Trans>
          ) : (
            <Trans>This did not work. Nothing was changed. Please try again in a moment.</Trans>
          )}{' '}
          {traceId && <span className="font-mono text-caption">{traceId}</span>}
        </Banner>
      </div>
    );
  }
  const refusal = readFragment(RefusalParts, refused.refusal);
  const moved = refusal.__typename === 'ConflictError' || refusal.__typename === 'IllegalTransitionError';
  return (
    <div role="alert">
      <Banner
        className="rounded-control"
        tone="risk"
        action={moved && onReload && <Button onClick={onReload}>{t`Show the latest`}</Button>}
      >
        {moved ? (
          <Trans>This has moved on in the meantime. Have a look at the latest, then decide.</Trans>
        ) : (
          refusal.message
        )}
        {refusal.__typename === 'InvalidInputError' && (
          <ul className="mt-1 list-disc pl-5">
            {refusal.issues.map(({ path, code, message }) => (
              <li key={`${path} ${code}`}>{message}</li>
            ))}
          </ul>
        )}
      </Banner>
    </div>
  );
}
