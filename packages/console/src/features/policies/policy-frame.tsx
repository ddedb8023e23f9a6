import { apiProblem, EmptyState, ErrorState, formatDateTime, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PageLoading } from '../../app/page-loading';
import { useViewer } from '../../app/viewer';
import { graphql } from '../../gql';
import type { Role } from '../../gql/graphql';
import { useFrame } from '../../time/use-frame';
import { policyStateLooks, policyStateWords } from '../../words/policy-state-words';
import { PolicyProvider } from './policy-version';

const PolicyVersions = graphql(`
  query PolicyVersions {
    policies {
      id
      code
      number
      state
      title {
        text
      }
      inForceFrom
      inForceUntil
      createdAt
      allowedActions
      basedOn {
        id
        number
      }
    }
  }
`);

/** Who is offered the replay; the API decides. */
const replayers: readonly Role[] = ['SUPERVISOR', 'MANAGER', 'EXECUTIVE', 'ADMIN'];

const route = getRouteApi('/desk/policies/$code/$number');

/** What all pages of one version share: its name, where it stands, and the ways to look at it. */
export function PolicyFrame() {
  const { t } = useLingui();
  const frame = useFrame();
  const { code, number } = route.useParams();
  const { roles } = useViewer();
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: PolicyVersions,
    requestPolicy: 'cache-and-network',
  });
  const renew = () => again({ requestPolicy: 'network-only' });
  const siblings = data?.policies.filter((one) => one.code === code) ?? [];
  const version = siblings.find((one) => String(one.number) === number);
  if (error && !data) return <ErrorState level={1} problem={apiProblem(error)} onRetry={renew} />;
  // One that was drafted a moment ago is on its way.
  if (!version && (fetching || stale)) return <PageLoading lines={10} />;
  if (!version) {
    return (
      <EmptyState level={1} title={<Trans>There is no such policy</Trans>}>
        <Link to="/policies" className="text-brand underline">
          <Trans>All policies</Trans>
        </Link>
      </EmptyState>
    );
  }
  const params = { code, number };
  const mayReplay = roles.some((role) => replayers.includes(role));
  const tab =
    'inline-flex min-h-10 items-center border-b-2 border-transparent text-small whitespace-nowrap text-ink-soft hover:text-ink aria-[current=page]:border-brand aria-[current=page]:font-semibold aria-[current=page]:text-ink';
  return (
    <PolicyProvider value={{ version, siblings, renew }}>
      <header className="border-b border-line bg-card px-4 pt-3 md:px-5">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-caption text-ink-soft">
          <span data-numeric>
            <Trans>
              {code}, version {number}
            </Trans>
          </span>
          <StateChip state={policyStateLooks[version.state]}>{t(policyStateWords[version.state])}</StateChip>
          {version.inForceFrom && (
            <span>
              <Trans>in force from {formatDateTime(version.inForceFrom, frame)}</Trans>
              {version.inForceUntil && (
                <>
                  {' '}
                  <Trans>until {formatDateTime(version.inForceUntil, frame)}</Trans>
                </>
              )}
            </span>
          )}
        </p>
        <h1 className="mt-1 text-title font-semibold break-words">{version.title.text}</h1>
        <nav aria-label={t`This version`} data-screen-only className="mt-2 flex gap-5 overflow-x-auto">
          <Link
            to="/policies/$code/$number"
            params={params}
            activeOptions={{ exact: true, includeSearch: false }}
            className={tab}
          >
            <Trans>Read</Trans>
          </Link>
          <Link
            to="/policies/$code/$number/changes"
            params={params}
            activeOptions={{ includeSearch: false }}
            className={tab}
          >
            <Trans>Changes</Trans>
          </Link>
          <Link to="/policies/$code/$number/history" params={params} className={tab}>
            <Trans>Versions</Trans>
          </Link>
          <Link
            to="/policies/$code/$number/edit"
            params={params}
            activeOptions={{ includeSearch: false }}
            className={tab}
          >
            {version.allowedActions.includes('SAVE') ? <Trans>Edit</Trans> : <Trans>Source</Trans>}
          </Link>
          {mayReplay && (
            <Link to="/policies/$code/$number/replay" params={params} className={tab}>
              <Trans>Replay</Trans>
            </Link>
          )}
          <Link to="/policies/simulator" search={{ version: version.id }} className={tab}>
            <Trans>Try a case</Trans>
          </Link>
        </nav>
      </header>
      <Outlet />
    </PolicyProvider>
  );
}
