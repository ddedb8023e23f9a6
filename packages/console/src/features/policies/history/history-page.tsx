import { apiProblem, Card, ErrorState, formatDateTime, StateChip, Timeline } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PageLoading } from '../../../app/page-loading';
import { graphql } from '../../../gql';
import { Moment } from '../../../time/moment';
import { useFrame } from '../../../time/use-frame';
import { policyStateLooks, policyStateWords } from '../../../words/policy-state-words';
import { usePolicyVersion } from '../policy-version';
import { AcknowledgementsCard } from './acknowledgements-card';
import { ExceptionsCard } from './exceptions-card';
import { VersionActions } from './version-actions';

const PolicyHistory = graphql(`
  query PolicyHistory($id: ID!) {
    policyVersion(id: $id) {
      id
      sourceSha256
      steps {
        step
        by {
          id
          displayName
        }
        at
        reason
      }
      ...VersionActions
      ...AcknowledgementsCard
    }
    ...ExceptionsCard
  }
`);

const stepWords: Partial<Record<string, MessageDescriptor>> = {
  DRAFT: msg`Drafted`,
  SAVE: msg`Written in`,
  REVIEW: msg`Looked through`,
  RETURN: msg`Given back to its authors`,
  APPROVE: msg`Agreed to`,
  PUT_IN_FORCE: msg`Put in force`,
  WITHDRAW: msg`Given up`,
};

/** All versions of the policy, what was done with this one and by whom, who has read it, and what may be done next. */
export function HistoryPage() {
  const { t } = useLingui();
  const frame = useFrame();
  const { version, siblings, renew } = usePolicyVersion();
  const [{ data, error }, again] = useQuery({
    query: PolicyHistory,
    variables: { id: version.id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => {
    again({ requestPolicy: 'network-only' });
    renew();
  };
  if (error && !data) return <ErrorState problem={apiProblem(error)} onRetry={refresh} />;
  if (!data?.policyVersion) return <PageLoading lines={10} />;
  const policy = data.policyVersion;
  const newestFirst = siblings.toSorted((one, other) => other.number - one.number);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-4 p-3 md:p-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="flex min-w-0 flex-col gap-4">
        <VersionActions version={policy} onChanged={refresh} />
        <Card title={<Trans>Versions</Trans>} padded={false}>
          <ol className="divide-y divide-line border-t border-line">
            {newestFirst.map((one) => (
              <li
                key={one.id}
                aria-current={one.id === version.id || undefined}
                className="flex flex-wrap items-center gap-x-3 gap-y-1 px-card py-2.5 text-small aria-[current=true]:bg-brand-soft/50"
              >
                <Link
                  to="/policies/$code/$number/history"
                  params={{ code: one.code, number: String(one.number) }}
                  className="font-semibold text-brand hover:underline"
                >
                  {t`Version ${one.number}`}
                </Link>
                <StateChip state={policyStateLooks[one.state]}>{t(policyStateWords[one.state])}</StateChip>
                <span className="text-caption text-ink-soft">
                  {one.inForceFrom ? (
                    <Trans>in force from {formatDateTime(one.inForceFrom, frame)}</Trans>
                  ) : (
                    <Trans>drafted {formatDateTime(one.createdAt, frame)}</Trans>
                  )}
                  {one.inForceUntil && (
                    <>
                      {' '}
                      <Trans>until {formatDateTime(one.inForceUntil, frame)}</Trans>
                    </>
                  )}
                  {one.basedOn && (
                    <>
                      {' · '}
                      <Trans>from version {one.basedOn.number}</Trans>
                    </>
                  )}
                </span>
                {one.id !== version.id && (
                  <Link
                    to="/policies/$code/$number/changes"
                    params={{ code: version.code, number: String(Math.max(one.number, version.number)) }}
                    search={{ with: String(Math.min(one.number, version.number)) }}
                    className="ml-auto text-caption text-brand hover:underline"
                  >
                    <Trans>
                      Compare {Math.min(one.number, version.number)} and {Math.max(one.number, version.number)}
                    </Trans>
                  </Link>
                )}
              </li>
            ))}
          </ol>
        </Card>
        <Card title={<Trans>What was done with this version</Trans>}>
          {policy.steps.length === 0 ? (
            <p className="text-small text-ink-soft">
              <Trans>It came with the product: nobody drafted it here.</Trans>
            </p>
          ) : (
            <Timeline
              label={t`What was done with this version`}
              entries={policy.steps.toReversed().map(({ step, by, at, reason }) => {
                const words = stepWords[step];
                return {
                  key: `${step} ${at}`,
                  title: words ? t(words) : step,
                  at: <Moment at={at} />,
                  who: by ? by.displayName : t`By an approval`,
                  body: reason ? <p className="break-words whitespace-pre-line">{reason}</p> : undefined,
                };
              })}
            />
          )}
          <p className="mt-4 text-caption break-all text-ink-soft">
            <Trans>Fingerprint (SHA-256)</Trans> <span className="font-mono">{policy.sourceSha256}</span>
          </p>
        </Card>
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <AcknowledgementsCard version={policy} onChanged={refresh} />
        <ExceptionsCard query={data} />
      </div>
    </div>
  );
}
