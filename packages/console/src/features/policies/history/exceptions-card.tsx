import { Card } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { Moment } from '../../../time/moment';

const ExceptionsCardParts = graphql(`
  fragment ExceptionsCard on Query {
    policyExceptions(first: 50) {
      nodes {
        id
        number
        title
        payload
        decidedAt
        request {
          id
          number
        }
      }
    }
  }
`);

/** The register of exceptions that were granted: from which clause, for what, until when. */
export function ExceptionsCard({ query }: { query: FragmentType<typeof ExceptionsCardParts> }) {
  const { t } = useLingui();
  const { nodes } = readFragment(ExceptionsCardParts, query).policyExceptions;
  return (
    <Card title={<Trans>Exceptions that were granted</Trans>}>
      {nodes.length === 0 && (
        <p className="text-small text-ink-soft">
          <Trans>None. An exception needs an approval, and is asked for on the page of a request.</Trans>
        </p>
      )}
      <ul className="flex flex-col gap-3 text-small">
        {nodes.map(({ id, number, title, payload, decidedAt, request }) => {
          const { clause, until } = (payload ?? {}) as { clause?: string; until?: string | null };
          return (
            <li key={id} className="flex flex-col gap-0.5">
              <Link
                to="/approvals"
                search={{ box: 'decided', open: id }}
                className="font-semibold text-brand hover:underline"
              >
                {title}
              </Link>
              <p className="text-caption text-ink-soft">
                {clause && <>{until ? t`clause ${clause}, until ${until}` : t`clause ${clause}, once`} · </>}
                <span data-numeric>{number}</span>
                {request && <> · {request.number}</>}
                {decidedAt && (
                  <>
                    {' · '}
                    <Moment at={decidedAt} />
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
