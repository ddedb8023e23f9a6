import { Button } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { RequestCard } from './request-card';

const RequestListParts = graphql(`
  fragment RequestList on ServiceRequestConnection {
    nodes {
      id
      ...RequestCard
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

export interface RequestListProps {
  page: FragmentType<typeof RequestListParts>;
  /** Asks for the page after this one; absent where that stands below already. */
  onMore?: (after: string) => void;
  /** It was asked for with "show more": whoever pressed goes on at its first request. */
  arrived?: boolean;
}

/** One page of a list. */
export function RequestList({ page, onMore, arrived = false }: RequestListProps) {
  const { nodes, pageInfo } = readFragment(RequestListParts, page);
  const rows = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (arrived) rows.current?.querySelector('a')?.focus();
  }, [arrived]);
  const after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return (
    <>
      <ul ref={rows} className="flex flex-col gap-3">
        {nodes.map((request) => (
          <li key={request.id}>
            <RequestCard request={request} />
          </li>
        ))}
      </ul>
      {after && onMore && (
        <Button wide onClick={() => onMore(after)}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </>
  );
}
