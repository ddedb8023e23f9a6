import { apiProblem, ErrorState } from '@aftercare/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PageLoading } from '../../app/page-loading';
import { useRequestLive } from '../../app/use-live';
import { graphql } from '../../gql';
import { NoSuchRequest } from '../../request-frame/no-such-request';
import { RequestFrame } from '../../request-frame/request-frame';
import { ChecklistsCard } from './steps/checklists-card';
import { ConclusionCard } from './steps/conclusion-card';
import { CostsCard } from './steps/costs-card';
import { EvidenceCard } from './evidence/evidence-card';
import { EvidenceDesk } from './evidence/evidence-desk';
import { useOpened } from './evidence/use-opened';
import { FindingsCard } from './steps/findings-card';
import { InterviewsCard } from './steps/interviews-card';
import { InvestigationHead } from './investigation-head';
import { PanelsCard } from './steps/panels-card';
import { OrderStop } from './steps/order-stop';
import { StopBanner } from './steps/stop-banner';
import { SurveysCard } from './steps/surveys-card';
import { TeamCard } from './steps/team-card';

const InvestigationPageQuery = graphql(`
  query InvestigationPage($number: String!) {
    requestByNumber(number: $number) {
      id
      ...RequestFrame
      ...OrderStop
      ...StopBanner
      ...InvestigationHead
      ...EvidenceCard
      ...EvidenceDesk
      ...ChecklistsCard
      ...FindingsCard
      investigation {
        id
        ...TeamCard
        ...SurveysCard
        ...CostsCard
        ...InterviewsCard
        ...PanelsCard
        ...ConclusionCard
      }
    }
  }
`);

const route = getRouteApi('/desk/requests/$number/investigation');

/** What is found out about a request: who looks, what was seen and said, and what it came to. */
export function InvestigationPage() {
  const { number } = route.useParams();
  const { evidence: shown } = route.useSearch();
  const [{ data, error }, again] = useQuery({
    query: InvestigationPageQuery,
    variables: { number },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const opened = useOpened();
  const request = data?.requestByNumber;
  useRequestLive(request?.id, refresh);
  if (error && !data) return <ErrorState level={1} problem={apiProblem(error)} onRetry={refresh} />;
  if (!data) return <PageLoading lines={10} />;
  if (!request) return <NoSuchRequest number={number} />;
  const { investigation } = request;
  return (
    <RequestFrame request={request} actions={<OrderStop request={request} onChanged={refresh} />}>
      <div className="flex flex-1 flex-col gap-4 p-3 md:p-5">
        <StopBanner request={request} onChanged={refresh} />
        <EvidenceDesk request={request} opened={opened} onChanged={refresh} />
        <div
          data-screen-only={shown ? true : undefined}
          className="grid content-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] xl:grid-cols-[minmax(0,1fr)_minmax(0,2fr)_minmax(0,1.1fr)]"
        >
          <div className="flex min-w-0 flex-col gap-4 max-xl:lg:order-last max-xl:lg:col-span-2 max-xl:lg:grid max-xl:lg:grid-cols-2">
            <InvestigationHead request={request} onChanged={refresh} />
            {investigation && <TeamCard investigation={investigation} onChanged={refresh} />}
            {investigation && <SurveysCard investigation={investigation} onChanged={refresh} />}
            {investigation && <CostsCard investigation={investigation} onChanged={refresh} />}
          </div>
          <div className="flex min-w-0 flex-col gap-4">
            <EvidenceCard request={request} opened={opened} onChanged={refresh} />
            {investigation && <InterviewsCard investigation={investigation} onChanged={refresh} />}
            {investigation && <PanelsCard investigation={investigation} onChanged={refresh} />}
          </div>
          <div className="flex min-w-0 flex-col gap-4">
            <FindingsCard request={request} onChanged={refresh} />
            {investigation && <ConclusionCard investigation={investigation} onChanged={refresh} />}
            <ChecklistsCard request={request} onChanged={refresh} />
          </div>
        </div>
      </div>
    </RequestFrame>
  );
}
