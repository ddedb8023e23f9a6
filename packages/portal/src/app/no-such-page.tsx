import { buttonClass, EmptyState } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';

export function NoSuchPage() {
  return (
    <EmptyState
      icon={<SearchX />}
      level={1}
      title={<Trans>There is no such page</Trans>}
      action={
        <Link to="/" className={buttonClass()}>
          <Trans>Back to the start</Trans>
        </Link>
      }
    >
      <Trans>The address may be incomplete. From the start you find your requests and your products.</Trans>
    </EmptyState>
  );
}
