import { type ReactNode, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { MoreRequests } from './more-requests';
import { RequestList } from './request-list';
import type { ListName } from './request-lists';

const RequestSectionParts = graphql(`
  fragment RequestSection on ServiceRequestConnection {
    totalCount
    ...RequestList
  }
`);

export interface RequestSectionProps {
  title: ReactNode;
  page: FragmentType<typeof RequestSectionParts>;
  list: ListName;
  search: string | null;
}

/** One of the lists, with its heading and as many pages as were asked for. Nothing where it is empty. */
export function RequestSection({ title, page, list, search }: RequestSectionProps) {
  const first = readFragment(RequestSectionParts, page);
  const [afters, setAfters] = useState<readonly string[]>([]);
  const more = (after: string) => setAfters((before) => [...before, after]);
  if (first.totalCount === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="flex items-baseline gap-2 text-lead font-semibold">
        {title}
        <span data-numeric className="text-small font-normal text-ink-soft">
          {first.totalCount}
        </span>
      </h2>
      <RequestList page={first} onMore={afters.length === 0 ? more : undefined} />
      {afters.map((after, index) => (
        <MoreRequests
          key={after}
          list={list}
          search={search}
          after={after}
          onMore={index === afters.length - 1 ? more : undefined}
        />
      ))}
    </section>
  );
}
