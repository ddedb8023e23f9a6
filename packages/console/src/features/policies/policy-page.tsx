import { apiProblem, Card, EmptyState, ErrorState, formatDate, KeyValueList } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import { graphql } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { policyStateWords } from './policy-state-words';
import { sourceParts } from './source-parts';

const PolicySource = graphql(`
  query PolicySource($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on PolicyVersion {
        code
        number
        state
        inForceFrom
        title {
          text
        }
        source
        sourceSha256
      }
    }
  }
`);

const route = getRouteApi('/desk/policies/$policyId');

/** A policy to read: its clauses and rules as they are run, line by line, with a list of its parts beside it. */
export function PolicyPage() {
  const { t } = useLingui();
  const frame = useFrame();
  const { policyId } = route.useParams();
  const [{ data, error }, again] = useQuery({ query: PolicySource, variables: { id: policyId } });
  if (error && !data) return <ErrorState level={1} problem={apiProblem(error)} onRetry={() => again()} />;
  if (!data) return <PageLoading lines={10} />;
  const policy = data.node;
  if (policy?.__typename !== 'PolicyVersion')
    return <EmptyState level={1} title={<Trans>There is no such policy</Trans>} />;
  const { code, number, state, inForceFrom, title, source, sourceSha256 } = policy;
  const parts = sourceParts(source);
  const lines = source.split('\n').map((text, index) => ({ text, number: index + 1 }));
  return (
    <>
      <PageBar aside={`${code} · ${t`version ${number}`}`}>{title.text}</PageBar>
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-4 p-3 md:p-5 lg:grid-cols-[16rem_minmax(0,1fr)]">
        <div className="flex flex-col gap-4 lg:sticky lg:top-16 lg:self-start">
          <Card>
            <KeyValueList
              layout="above"
              items={[
                { key: 'state', term: t`State`, value: t(policyStateWords[state]) },
                {
                  key: 'from',
                  term: t`In force from`,
                  value: inForceFrom ? formatDate(inForceFrom, frame) : t`not yet`,
                },
                {
                  key: 'hash',
                  term: t`Fingerprint (SHA-256)`,
                  value: <span className="font-mono text-caption break-all">{sourceSha256}</span>,
                },
              ]}
            />
          </Card>
          <nav aria-label={t`Parts of the policy`} className="max-lg:hidden">
            <ul className="flex flex-col text-small">
              {parts.map(({ key, line }) => (
                <li key={line}>
                  <a
                    href={`#line-${line}`}
                    className="block rounded-control px-2 py-1 font-mono text-ink-soft hover:bg-sunken hover:text-ink"
                  >
                    {key}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <Card padded={false}>
          <div className="overflow-x-auto py-3" role="region" aria-label={t`Source of the policy`} tabIndex={0}>
            <ol className="min-w-max font-mono text-caption leading-relaxed">
              {lines.map((line) => (
                <li
                  key={line.number}
                  id={`line-${line.number}`}
                  className="grid scroll-mt-16 grid-cols-[3.5rem_1fr] target:bg-risk-bg"
                >
                  <span aria-hidden className="pr-3 text-right text-ink-soft select-none">
                    {line.number}
                  </span>
                  <span className={lineClass(line.text)}>{line.text || ' '}</span>
                </li>
              ))}
            </ol>
          </div>
        </Card>
      </div>
    </>
  );
}

function lineClass(line: string): string {
  if (/^\s*#/.test(line)) return 'pr-4 whitespace-pre text-ok';
  if (/^\S/.test(line)) return 'pr-4 whitespace-pre font-semibold text-brand';
  return 'pr-4 whitespace-pre';
}
