import { Card, formatDate } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { kindWords, stateOf } from '../../words/request-words';

const ProductRequestsParts = graphql(`
  fragment ProductRequests on ServiceRequestConnection {
    nodes {
      id
      number
      title
      kind
      state
      filedAt
    }
    pageInfo {
      hasNextPage
    }
  }
`);

/** What was asked for one unit, the newest first. */
export function ProductRequests({ requests }: { requests: FragmentType<typeof ProductRequestsParts> }) {
  const { t } = useLingui();
  const frame = useFrame();
  const { nodes, pageInfo } = readFragment(ProductRequestsParts, requests);
  return (
    <Card title={<Trans>Service so far</Trans>} padded={nodes.length === 0}>
      {nodes.length === 0 ? (
        <p className="text-ink-soft">
          <Trans>Nothing yet: this product has not needed us.</Trans>
        </p>
      ) : (
        <ul className="divide-y divide-line border-t border-line">
          {nodes.map(({ id, number, title, kind, state, filedAt }) => (
            <li key={id}>
              <Link
                to="/requests/$number"
                params={{ number }}
                className="flex min-h-16 items-center gap-3 px-card py-3 hover:bg-sunken"
              >
                <span className="min-w-0 flex-1">
                  <span className="block font-semibold">{title}</span>
                  <span className="block text-small text-ink-soft">
                    {t(kindWords[kind])} · {formatDate(filedAt, frame)} · {t(stateOf(state, kind))}
                  </span>
                </span>
                <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-soft" />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {pageInfo.hasNextPage && (
        <Link
          to="/progress"
          className="flex min-h-target items-center justify-center border-t border-line font-semibold text-brand"
        >
          <Trans>All requests</Trans>
        </Link>
      )}
    </Card>
  );
}
