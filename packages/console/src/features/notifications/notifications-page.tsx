import { apiProblem, Card, classNames, EmptyState, ErrorState, Loading } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Bell } from 'lucide-react';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { graphql } from '../../gql';
import { Ago } from '../../time/moment';

const Notifications = graphql(`
  query Notifications {
    notifications(first: 50) {
      id
      sentence {
        text
      }
      createdAt
      readAt
      request {
        id
        number
      }
      approval {
        id
        number
      }
      admission {
        id
        number
      }
      policyVersion {
        id
        code
        number
      }
      technicianId
      roundId
      scorecardId
    }
  }
`);

const linkClass = 'text-brand hover:underline';

/** What happened that concerns one, the latest first. */
export function NotificationsPage() {
  const [{ data, error }, again] = useQuery({ query: Notifications, requestPolicy: 'cache-and-network' });
  return (
    <>
      <PageBar>
        <Trans>Notifications</Trans>
      </PageBar>
      <div className="mx-auto w-full max-w-160 p-3 md:p-5">
        {error && !data && (
          <ErrorState problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
        )}
        {!data && !error && <Loading lines={5} />}
        {data?.notifications.length === 0 && (
          <EmptyState icon={<Bell />} title={<Trans>Nothing for you at the moment</Trans>}>
            <Trans>Promises at risk, visits assigned to you, answers of customers and approvals appear here.</Trans>
          </EmptyState>
        )}
        {data && data.notifications.length > 0 && (
          <Card padded={false}>
            <ul className="divide-y divide-line">
              {data.notifications.map(
                ({
                  id,
                  sentence,
                  createdAt,
                  readAt,
                  request,
                  approval,
                  admission,
                  policyVersion,
                  technicianId,
                  roundId,
                  scorecardId,
                }) => (
                  <li key={id} className="flex flex-wrap items-baseline gap-x-3 px-card py-3 text-small">
                    <span className={classNames('min-w-0 max-sm:w-full sm:flex-1', !readAt && 'font-semibold')}>
                      {sentence.text}
                    </span>
                    {request && (
                      <Link
                        to="/requests/$number"
                        params={{ number: request.number }}
                        className={linkClass}
                        data-numeric
                      >
                        {request.number}
                      </Link>
                    )}
                    {approval && (
                      <Link to="/approvals" search={{ open: approval.id }} className={linkClass} data-numeric>
                        {approval.number}
                      </Link>
                    )}
                    {admission && (
                      <Link to="/admission/$id" params={{ id: admission.id }} className={linkClass} data-numeric>
                        {admission.number}
                      </Link>
                    )}
                    {policyVersion && (
                      <Link
                        to="/policies/$code/$number"
                        params={{ code: policyVersion.code, number: String(policyVersion.number) }}
                        className={linkClass}
                        data-numeric
                      >
                        {policyVersion.code} · {policyVersion.number}
                      </Link>
                    )}
                    {technicianId && (
                      <Link to="/people/$technicianId" params={{ technicianId }} className={linkClass}>
                        <Trans>Their file</Trans>
                      </Link>
                    )}
                    {roundId && (
                      <Link to="/rounds/$roundId" params={{ roundId }} className={linkClass}>
                        <Trans>The planned work</Trans>
                      </Link>
                    )}
                    {scorecardId && (
                      <Link to="/people/scorecards/$scorecardId" params={{ scorecardId }} className={linkClass}>
                        <Trans>The scorecard</Trans>
                      </Link>
                    )}
                    <span className="text-caption text-ink-soft">
                      <Ago at={createdAt} />
                    </span>
                  </li>
                ),
              )}
            </ul>
          </Card>
        )}
      </div>
    </>
  );
}
