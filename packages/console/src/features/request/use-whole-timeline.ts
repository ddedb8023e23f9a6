import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../gql';
import type { TimelineCardFragment } from '../../gql/graphql';

const MoreTimeline = graphql(`
  query MoreTimeline($id: ID!, $after: String!) {
    request(id: $id) {
      id
      timeline(first: 100, after: $after) {
        nodes {
          id
          ...TimelineEvent
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type Page = TimelineCardFragment['timeline'];

/** All that happened, the first page at once and the rest as it comes: a timeline is read from its newest end. */
export function useWholeTimeline(id: string, first: Page): Page['nodes'] {
  const client = useClient();
  const [rest, setRest] = useState<Page['nodes']>([]);
  const start = first.pageInfo.hasNextPage ? first.pageInfo.endCursor : null;
  useEffect(() => {
    let left = false;
    const readOn = async () => {
      const found: Page['nodes'] = [];
      let after = start;
      while (after && !left) {
        const { data } = await client.query(MoreTimeline, { id, after }, { requestPolicy: 'network-only' }).toPromise();
        const page = data?.request?.timeline;
        found.push(...(page?.nodes ?? []));
        after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      }
      if (!left) setRest(found);
    };
    void readOn();
    return () => {
      left = true;
    };
  }, [client, id, start]);
  return [...first.nodes, ...rest];
}
