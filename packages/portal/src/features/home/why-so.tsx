import { Trans } from '@lingui/react/macro';
import type { PromiseAheadFragment } from '../../gql/graphql';

/** What of the customer's own words the promise rests on, for whoever wants to know. */
export function WhySo({ trace }: Pick<PromiseAheadFragment, 'trace'>) {
  const reasons = [...new Set(trace.flatMap(({ because }) => because?.text ?? []))];
  if (reasons.length === 0) return null;
  return (
    <details className="text-small text-ink-soft">
      <summary className="min-h-target cursor-pointer content-center">
        <Trans>Why so?</Trans>
      </summary>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {reasons.map((reason) => (
          <li key={reason} className="first-letter:uppercase">
            {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
