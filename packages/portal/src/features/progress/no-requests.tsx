import { buttonClass, EmptyState } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CircleCheck, ClipboardPen, SearchX } from 'lucide-react';
import type { ListName } from './request-lists';

export interface NoRequestsProps {
  show: ListName | undefined;
  search: string | null;
}

/** Nothing to show: why, and the next step. */
export function NoRequests({ show, search }: NoRequestsProps) {
  const all = (
    <Link to="/progress" search={{}} className={buttonClass()}>
      <Trans>Show all requests</Trans>
    </Link>
  );
  if (search) {
    return (
      <EmptyState icon={<SearchX />} title={<Trans>Nothing found for “{search}”</Trans>} action={all}>
        <Trans>Try another word, or the beginning of a request or serial number.</Trans>
      </EmptyState>
    );
  }
  if (show === 'waiting') {
    return (
      <EmptyState icon={<CircleCheck />} title={<Trans>Nothing waits for you</Trans>} action={all}>
        <Trans>When we need your answer, it stands here.</Trans>
      </EmptyState>
    );
  }
  if (show) {
    return (
      <EmptyState
        icon={<CircleCheck />}
        title={show === 'open' ? <Trans>Nothing is under way</Trans> : <Trans>Nothing is over yet</Trans>}
        action={all}
      />
    );
  }
  return (
    <EmptyState
      icon={<ClipboardPen />}
      title={<Trans>You have not asked for anything yet</Trans>}
      action={
        <Link to="/" className={buttonClass({ variant: 'primary' })}>
          <Trans>New request</Trans>
        </Link>
      }
    >
      <Trans>Once you send a request, you see here what we promised and how it goes on.</Trans>
    </EmptyState>
  );
}
