import {
  apiProblem,
  Banner,
  buttonClass,
  Card,
  EmptyState,
  ErrorState,
  formatDate,
  Loading,
  StateChip,
} from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { graphql } from '../../gql';
import type { PoliciesQuery } from '../../gql/graphql';
import { useFrame } from '../../time/use-frame';
import { policyStateLooks, policyStateWords } from '../../words/policy-state-words';
import { useToAcknowledge } from './use-to-acknowledge';

const Policies = graphql(`
  query Policies {
    policies {
      id
      code
      number
      state
      inForceFrom
      createdAt
      title {
        text
      }
    }
  }
`);

/** The written policies the product runs, each with its versions. */
export function PoliciesPage() {
  const [{ data, error }, again] = useQuery({ query: Policies, requestPolicy: 'cache-and-network' });
  const { versions: toRead } = useToAcknowledge();
  const byCode = Map.groupBy(data?.policies ?? [], ({ code }) => code);
  return (
    <>
      <PageBar
        actions={
          <Link to="/policies/simulator" className={buttonClass()}>
            <Trans>Try a case</Trans>
          </Link>
        }
      >
        <Trans>Policies</Trans>
      </PageBar>
      <div className="mx-auto flex w-full max-w-200 flex-col gap-4 p-3 md:p-5">
        {toRead.map(({ id, code, number, title }) => (
          <Banner
            key={id}
            className="rounded-card"
            action={
              <Link
                to="/policies/$code/$number"
                params={{ code, number: String(number) }}
                className="font-semibold whitespace-nowrap underline"
              >
                <Trans>Read it</Trans>
              </Link>
            }
          >
            <Trans>
              You are asked to read {title.text}, version {number}.
            </Trans>
          </Banner>
        ))}
        {error && !data && <ErrorState problem={apiProblem(error)} onRetry={() => again()} />}
        {!data && !error && <Loading lines={3} />}
        {data?.policies.length === 0 && <EmptyState title={<Trans>No policy is loaded</Trans>} />}
        {[...byCode].map(([code, versions]) => (
          <PolicyCard key={code} code={code} versions={versions} />
        ))}
      </div>
    </>
  );
}

function PolicyCard({ code, versions }: { code: string; versions: PoliciesQuery['policies'] }) {
  const { t } = useLingui();
  const frame = useFrame();
  const newestFirst = versions.toSorted((one, other) => other.number - one.number);
  const shown = newestFirst.find(({ state }) => state === 'IN_FORCE') ?? newestFirst[0];
  return (
    <Card padded={false} title={shown?.title.text} aside={<span className="text-small text-ink-soft">{code}</span>}>
      <ol aria-label={t`Versions of ${code}`} className="divide-y divide-line border-t border-line">
        {newestFirst.map(({ id, number, state, inForceFrom, createdAt }) => (
          <li key={id}>
            <Link
              to="/policies/$code/$number"
              params={{ code, number: String(number) }}
              className="flex min-h-target flex-wrap items-center gap-x-3 gap-y-1 px-card py-2 text-small hover:bg-sunken md:min-h-0"
            >
              <span data-numeric className="font-semibold text-brand">
                <Trans>
                  {code}, version {number}
                </Trans>
              </span>
              <StateChip state={policyStateLooks[state]}>{t(policyStateWords[state])}</StateChip>
              <span className="ml-auto text-caption text-ink-soft">
                {inForceFrom ? (
                  <Trans>in force from {formatDate(inForceFrom, frame)}</Trans>
                ) : (
                  <Trans>drafted {formatDate(createdAt, frame)}</Trans>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </Card>
  );
}
