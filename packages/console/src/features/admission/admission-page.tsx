import { apiProblem, EmptyState, ErrorState } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { DoorClosed } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import { graphql } from '../../gql';
import { AccidentsCard } from './accidents-card';
import { AdmissionActions } from './admission-actions';
import { AdmissionChips } from './admission-chips';
import type { AdmissionDialog } from './admission-dialog';
import { AdmissionDialogs } from './admission-dialogs';
import { AgreementCard } from './agreement-card';
import { EducationCard } from './education-card';
import { HeadCard } from './head-card';
import { InspectionsCard } from './inspections-card';
import { MissingCard } from './missing-card';
import { PapersCard } from './papers-card';
import { personOf } from './person-of';
import { StopsCard } from './stops-card';
import { useAdmissionForm } from './use-admission-form';
import { ViolationsCard } from './violations-card';

const AdmissionPageQuery = graphql(`
  query AdmissionPage($id: ID!) {
    admission(id: $id) {
      id
      number
      version
      state
      stopped
      endsSoon
      daysLeft
      name
      firm
      allowedActions
      class {
        name
      }
      technician {
        id
        name
      }
      ...AdmissionHead
      ...AdmissionMissing
      ...AdmissionPapers
      ...AdmissionEducation
      ...AdmissionAgreement
      ...AdmissionInspections
      ...AdmissionViolations
      ...AdmissionStops
      ...AdmissionAccidents
    }
  }
`);

const route = getRouteApi('/desk/admission/$id');

/** One person's admission to one place: what is there, what is missing, and what happened since. */
export function AdmissionPage() {
  const { id } = route.useParams();
  const [{ data, error }, again] = useQuery({
    query: AdmissionPageQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const { form } = useAdmissionForm(id);
  const [dialog, setDialog] = useState<AdmissionDialog | null>(null);
  const renew = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState level={1} problem={apiProblem(error)} onRetry={renew} />;
  if (!data) return <PageLoading lines={12} />;
  const { admission } = data;
  if (!admission) return <NoSuchAdmission />;
  const named = form?.classes.find(({ name }) => name === admission.class.name) ?? null;
  const may = admission.allowedActions;
  return (
    <div className="flex flex-1 flex-col">
      <PageBar
        aside={
          <span className="flex flex-wrap items-center gap-2">
            <span data-numeric>{admission.number}</span>
            <AdmissionChips admission={admission} />
          </span>
        }
        actions={<AdmissionActions allowed={may} named={named} onChoose={setDialog} />}
      >
        <Link to="/admission" className="font-normal text-ink-soft hover:underline">
          <Trans context="register">Admission</Trans>
        </Link>
        <span aria-hidden className="mx-1.5 font-normal text-ink-soft">
          /
        </span>
        {personOf(admission)}
      </PageBar>
      <div className="grid w-full max-w-320 flex-1 content-start gap-4 p-3 md:p-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <MissingCard admission={admission} />
          <PapersCard admission={admission} named={named} allowed={may} onChoose={setDialog} />
          <EducationCard admission={admission} named={named} />
          <InspectionsCard admission={admission} />
          <ViolationsCard admission={admission} allowed={may} onChoose={setDialog} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <HeadCard admission={admission} />
          <StopsCard admission={admission} />
          <AgreementCard admission={admission} />
          <AccidentsCard admission={admission} allowed={may} onChoose={setDialog} />
        </div>
      </div>
      {dialog && form && named && (
        <AdmissionDialogs
          dialog={dialog}
          seen={{ admissionId: admission.id, version: admission.version }}
          form={form}
          named={named}
          ofFirm={!admission.technician}
          onClose={() => setDialog(null)}
          onReload={renew}
          onDone={() => {
            setDialog(null);
            renew();
          }}
        />
      )}
    </div>
  );
}

function NoSuchAdmission() {
  return (
    <EmptyState
      level={1}
      icon={<DoorClosed />}
      title={<Trans>There is no such admission</Trans>}
      action={
        <Link to="/admission" className="underline">
          <Trans>To the register</Trans>
        </Link>
      }
    >
      <Trans>It may be of another organization, or not for you to see.</Trans>
    </EmptyState>
  );
}
