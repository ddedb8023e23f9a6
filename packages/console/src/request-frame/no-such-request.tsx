import { EmptyState } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';

/** Where a request's page would stand, had somebody not mistyped its number. */
export function NoSuchRequest({ number }: { number: string }) {
  return (
    <EmptyState level={1} title={<Trans>There is no request {number}</Trans>}>
      <Trans>The number may be mistyped, or the request is not yours to see.</Trans>
    </EmptyState>
  );
}
