import { buttonClass, EmptyState } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';

export function NoSuchPage() {
  return (
    <EmptyState
      level={1}
      icon={<SearchX />}
      title={<Trans>There is no such page</Trans>}
      action={
        <Link to="/" className={buttonClass()}>
          <Trans>Go to the queue</Trans>
        </Link>
      }
    >
      <Trans>The address may be incomplete, or what it named was moved.</Trans>
    </EmptyState>
  );
}
