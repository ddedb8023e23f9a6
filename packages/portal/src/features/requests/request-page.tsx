import { apiProblem, buttonClass, Card, EmptyState, ErrorState, KeyValueList, Loading, Skeleton } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { useRequestLive } from '../../app/use-live';
import { graphql } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { kindWords } from '../../words/request-words';
import { VISIT_KINDS } from '../../words/visit-kinds';
import { factWords } from './fact-words';
import { CancelRequest } from './cancel-request';
import { PhotoRow } from './photo-row';
import { PromiseHero } from './promise-hero';
import { RequestSteps } from './request-steps';
import { RequestTimeline } from './request-timeline';

// Most who look at a request have nothing to decide on it.
const CustomerDecisions = lazy(() =>
  import('./customer-decisions').then((module) => ({ default: module.CustomerDecisions })),
);
// Only where somebody comes, or has judged.
const VisitCard = lazy(() => import('./visit-card').then((module) => ({ default: module.VisitCard })));
const RatingGiven = lazy(() => import('./rating-given').then((module) => ({ default: module.RatingGiven })));
// Far down the page, and not on a request that is over.
const MessageBox = lazy(() => import('./message-box').then((module) => ({ default: module.MessageBox })));

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
      description
      allowedActions
      component {
        text
      }
      fault {
        text
      }
      asset {
        id
        serial
        model {
          name {
            text
          }
        }
      }
      site {
        label
        address
      }
      ...PromiseHero
      ...CustomerDecisions
      visits {
        id
        state
        ...VisitCard
      }
      facts {
        name
        label {
          text
        }
        value
        said {
          text
        }
      }
      photos {
        id
        ...PhotoRow
      }
      rating {
        ...RatingGiven
      }
      timeline(first: 100) {
        nodes {
          ...RequestTimeline
        }
      }
    }
  }
`);

const route = getRouteApi('/customer/requests/$number');
const OVER = new Set(['CLOSED', 'REJECTED', 'CANCELLED']);

/** One request as its customer follows it: the promise, what to decide, who comes, what happened. */
export function RequestPage() {
  const { t } = useLingui();
  const { number } = route.useParams();
  const frame = useFrame();
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
  const { id, version, allowedActions, visits, photos, timeline, rating } = request;
  const may = (action: (typeof allowedActions)[number]) => allowedActions.includes(action);
  const about = [
    { key: 'kind', term: t`Kind`, value: t(kindWords[request.kind]) },
    ...(request.asset
      ? [{ key: 'unit', term: t`Product`, value: `${request.asset.model?.name.text ?? ''} · ${request.asset.serial}` }]
      : []),
    ...(request.component
      ? [
          {
            key: 'part',
            term: t`Part`,
            value: [request.component.text, request.fault?.text].filter(Boolean).join(' · '),
          },
        ]
      : []),
    ...request.facts.map((fact) => ({
      key: `fact ${fact.name}`,
      term: fact.label.text,
      value: factWords(fact, frame),
    })),
    ...(request.site?.address ? [{ key: 'place', term: t`Where`, value: request.site.address }] : []),
    ...(request.description ? [{ key: 'said', term: t`Description`, value: request.description }] : []),
  ];
  return (
    <article className="flex flex-col gap-4">
      <header>
        <p className="text-small text-ink-soft" data-numeric>
          {request.number}
        </p>
        <h1 className="mt-0.5 text-title font-bold text-balance">{request.title}</h1>
      </header>
      <PromiseHero request={request} />
      {(may('GIVE_CONSENT') || may('ACCEPT') || (may('RATE') && !rating)) && (
        <Suspense fallback={<Skeleton className="h-48 w-full" />}>
          <CustomerDecisions request={request} onChanged={refresh} />
        </Suspense>
      )}
      <Suspense fallback={<Skeleton className="h-48 w-full" />}>
        {rating && <RatingGiven rating={rating} />}
        {visits.toReversed().map((visit) => (
          <VisitCard key={visit.id} visit={visit} />
        ))}
      </Suspense>
      <RequestSteps
        state={request.state}
        visiting={VISIT_KINDS.has(request.kind) || visits.length > 0}
        atHome={request.rung === 'ON_SITE'}
      />
      <Card title={<Trans>Your request</Trans>}>
        <div className="flex flex-col gap-3">
          <KeyValueList items={about} />
          {photos.length > 0 && <PhotoRow label={t`Your photos`} photos={photos} />}
        </div>
      </Card>
      <Card title={<Trans>What happened so far</Trans>}>
        <div className="flex flex-col gap-4">
          {may('COMMENT') && !OVER.has(request.state) && (
            <Suspense fallback={<Skeleton className="h-36 w-full" />}>
              <MessageBox requestId={id} onChanged={refresh} />
            </Suspense>
          )}
          <RequestTimeline events={timeline.nodes} />
        </div>
      </Card>
      {may('CANCEL') && <CancelRequest requestId={id} version={version} onChanged={refresh} />}
    </article>
  );
}
