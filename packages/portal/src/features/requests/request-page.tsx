import { apiProblem, buttonClass, EmptyState, ErrorState, Loading, Skeleton } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { withWords } from '../../app/load-messages';
import { useRequestLive } from '../../app/use-live';
import { graphql } from '../../gql';
import { VISIT_KINDS } from '../../words/visit-kinds';
import { CancelRequest } from './cancel-request';
import { partWords } from './parts/part-words';
import { PromiseHero } from './promise-hero';
import { RequestAbout } from './request-about';
import { RequestSteps } from './request-steps';

// Most who look at a request have nothing to decide on it.
const CustomerDecisions = lazy(() =>
  import('./customer-decisions').then((module) => ({ default: module.CustomerDecisions })),
);
// Only where somebody comes, or has judged.
const VisitCard = lazy(() => import('./visit-card').then((module) => ({ default: module.VisitCard })));
const RatingGiven = lazy(() => import('./rating-given').then((module) => ({ default: module.RatingGiven })));
// Only where somebody comes and no time is chosen yet, or somebody is on the way.
const ChooseTime = lazy(() =>
  withWords(partWords, import('./parts/arrival/choose-time')).then((module) => ({ default: module.ChooseTime })),
);
const OnTheWay = lazy(() =>
  withWords(partWords, import('./parts/arrival/on-the-way')).then((module) => ({ default: module.OnTheWay })),
);
// Only where somebody comes at a time the customer has not chosen.
const TimeChanged = lazy(() =>
  withWords(partWords, import('./parts/arrival/time-changed')).then((module) => ({ default: module.TimeChanged })),
);
// Only where the policy has a form the customer fills in after a visit.
const VisitForms = lazy(() =>
  withWords(partWords, import('./parts/forms/visit-forms')).then((module) => ({ default: module.VisitForms })),
);
// Only where somebody was sent.
const AskForAnother = lazy(() =>
  withWords(partWords, import('./parts/another/ask-for-another')).then((module) => ({ default: module.AskForAnother })),
);
// Only where the unit is, or may be, in our workshop.
const DepotCard = lazy(() =>
  withWords(partWords, import('./parts/depot/depot-card')).then((module) => ({ default: module.DepotCard })),
);
// Only where the cause is looked for, something is proposed or claimed, or a unit is to be accepted.
const RequestMatters = lazy(() =>
  withWords(partWords, import('./parts/request-matters')).then((module) => ({ default: module.RequestMatters })),
);
// Far down the page.
const RequestHistory = lazy(() =>
  withWords(partWords, import('./parts/history/request-history')).then((module) => ({
    default: module.RequestHistory,
  })),
);

const RequestPageQuery = graphql(`
  query RequestPage($number: String!) {
    requestByNumber(number: $number) {
      id
      number
      version
      kind
      state
      rung
      title
      allowedActions
      ...PromiseHero
      ...CustomerDecisions
      ...RequestAbout
      visits {
        id
        state
        windowStartsAt
        records {
          by
        }
        ...VisitCard
        ...OnTheWay
      }
      ...TimeChanged
      depotActions
      depotRepairs {
        id
      }
      loans {
        id
      }
      ...DepotCard
      ratingScale
      rating {
        ...RatingGiven
      }
      investigation {
        id
      }
      solutions {
        id
        state
      }
      inspections {
        id
      }
      claims {
        id
      }
      letters {
        id
      }
      ...RequestMatters
      ...RequestHistory
    }
  }
`);

const route = getRouteApi('/customer/requests/$number');
const AHEAD = new Set(['OFFERED', 'ACCEPTED']);
const FINISHED = new Set(['DONE', 'SIGNED']);
// What is about more than the work itself.
const ABOUT_MORE = new Set(['COMPLAINT', 'CLAIM', 'INSTALLATION']);

/** One request as its customer follows it: the promise, what to decide, who comes, what happened. */
export function RequestPage() {
  const { number } = route.useParams();
  const [{ data, error }, again] = useQuery({
    query: RequestPageQuery,
    variables: { number },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const request = data?.requestByNumber;
  useRequestLive(request?.id, refresh);
  if (error && !data) return <ErrorState level={1} problem={apiProblem(error)} onRetry={refresh} />;
  if (!data) return <Loading lines={10} />;
  if (!request) {
    return (
      <EmptyState
        level={1}
        title={<Trans>There is no such request</Trans>}
        action={
          <Link to="/progress" className={buttonClass()}>
            <Trans>See your requests</Trans>
          </Link>
        }
      >
        <Trans>Check the number, or look for it in your list.</Trans>
      </EmptyState>
    );
  }
  const { id, version, kind, allowedActions, visits, rating } = request;
  const { depotActions, depotRepairs, loans } = request;
  const { investigation, solutions, inspections, claims, letters } = request;
  const may = (action: (typeof allowedActions)[number]) => allowedActions.includes(action);
  const coming = visits.find(({ state }) => state === 'ON_THE_WAY');
  const ahead = visits.find(({ state }) => AHEAD.has(state));
  const asksForWords = visits.some(
    ({ state, records }) => FINISHED.has(state) && records.some(({ by }) => by === 'CUSTOMER'),
  );
  const followed = investigation !== null || [solutions, inspections, claims, letters].some((list) => list.length > 0);
  return (
    <article className="flex flex-col gap-4">
      <header>
        <p className="text-small text-ink-soft" data-numeric>
          {request.number}
        </p>
        <h1 className="mt-0.5 text-title font-bold text-balance">{request.title}</h1>
      </header>
      {coming && (
        <Suspense fallback={<Skeleton className="h-48 w-full" />}>
          <OnTheWay visit={coming} />
        </Suspense>
      )}
      {ahead && !ahead.windowStartsAt && (
        <Suspense fallback={null}>
          <TimeChanged request={request} onChanged={refresh} />
        </Suspense>
      )}
      <PromiseHero request={request} chosen={ahead?.windowStartsAt ?? ''} />
      {may('BOOK') && (
        <Suspense fallback={<Skeleton className="h-64 w-full" />}>
          <ChooseTime requestId={id} onChosen={refresh} />
        </Suspense>
      )}
      {(may('GIVE_CONSENT') || may('ACCEPT') || (may('RATE') && !rating)) && (
        <Suspense fallback={<Skeleton className="h-48 w-full" />}>
          <CustomerDecisions request={request} scale={request.ratingScale} onChanged={refresh} />
        </Suspense>
      )}
      {depotActions.length + depotRepairs.length + loans.length > 0 && (
        <Suspense fallback={<Skeleton className="h-32 w-full" />}>
          <DepotCard request={request} onChanged={refresh} />
        </Suspense>
      )}
      {(followed || ABOUT_MORE.has(kind)) && (
        <Suspense fallback={<Skeleton className="h-64 w-full" />}>
          <RequestMatters request={request} onChanged={refresh} />
        </Suspense>
      )}
      <Suspense fallback={<Skeleton className="h-48 w-full" />}>
        {rating && <RatingGiven rating={rating} scale={request.ratingScale} />}
        {asksForWords && <VisitForms number={number} onChanged={refresh} />}
        {visits.toReversed().map((visit) => (
          <VisitCard key={visit.id} requestId={id} visit={visit} onChanged={refresh} />
        ))}
      </Suspense>
      {/* Of a unit sent in, its own card says where it is: nobody makes an appointment for it. */}
      {depotRepairs.length === 0 && (
        <RequestSteps
          state={request.state}
          visiting={VISIT_KINDS.has(kind) || visits.length > 0}
          atHome={request.rung === 'ON_SITE'}
          agreed={solutions.some((one) => one.state === 'AGREED')}
        />
      )}
      <RequestAbout request={request} />
      <Suspense fallback={<Skeleton className="h-64 w-full" />}>
        <RequestHistory request={request} onChanged={refresh} />
      </Suspense>
      {may('ASK_ANOTHER') && (
        <Suspense>
          <AskForAnother requestId={id} version={version} onChanged={refresh} />
        </Suspense>
      )}
      {may('CANCEL') && <CancelRequest requestId={id} version={version} onChanged={refresh} />}
    </article>
  );
}
