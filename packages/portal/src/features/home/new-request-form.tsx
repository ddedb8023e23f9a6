import { RadioCards, Skeleton, TextArea, TextField } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { type FormEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { issueOf } from '../../change/issue-of';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { NO_UNIT } from './draft';
import { KindCards } from './kind-cards';
import { asksForPart } from './known-facts';
import { UnitCards } from './unit-cards';
import { useNewRequest } from './use-new-request';

// Far down the page, or not before the first answers: the first questions do not wait for them.
const PromiseAhead = lazy(() => import('./promise-ahead').then((module) => ({ default: module.PromiseAhead })));
const PartQuestions = lazy(() => import('./part-questions').then((module) => ({ default: module.PartQuestions })));
const PolicyQuestions = lazy(() =>
  import('./policy-questions').then((module) => ({ default: module.PolicyQuestions })),
);
const RequestEnd = lazy(() => import('./request-end').then((module) => ({ default: module.RequestEnd })));

const NewRequestFormParts = graphql(`
  fragment NewRequestForm on Query {
    viewer {
      customer {
        id
        sites {
          id
          label
          region
          address
          regionClass
        }
        ...RequestEnd
      }
    }
    assets(first: 100) {
      nodes {
        id
        ...UnitCard
      }
    }
    intakeForm {
      kinds {
        ...KindCard
      }
    }
  }
`);

export interface NewRequestFormProps {
  start: FragmentType<typeof NewRequestFormParts>;
  assetId: string | undefined;
}

/** From "which product" to "sent", with the promise said before it is sent. */
export function NewRequestForm({ start, assetId }: NewRequestFormProps) {
  const { t } = useLingui();
  const { viewer, assets, intakeForm } = readFragment(NewRequestFormParts, start);
  const customer = viewer!.customer!;
  const unitIds = assets.nodes.map(({ id }) => id);
  const request = useNewRequest({ customerId: customer.id, unitIds, sites: customer.sites, assetId });
  const { draft, change, choices, facts, promise, missing, refused } = request;
  const [sendingPhotos, setSendingPhotos] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input[aria-invalid], [aria-invalid] input')?.focus();
  }, [request.tries, refused]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sendingPhotos === 0) void request.send();
  };
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-6">
      {unitIds.length > 0 && (
        <UnitCards
          units={assets.nodes}
          value={draft.unit}
          onChange={(unit) => change({ unit, componentCode: null, faultCode: null })}
          error={missing.includes('unit') ? t`Choose a product, or something else.` : issueOf(refused, 'assetId')}
        />
      )}
      {draft.unit === NO_UNIT && customer.sites.length > 1 && (
        <RadioCards
          label={t`Where is it?`}
          cards={customer.sites.map(({ id, label, region, address }) => ({
            value: id,
            title: label,
            description: address ?? region,
          }))}
          value={facts.site?.id ?? null}
          onChange={(siteId) => change({ siteId })}
          error={issueOf(refused, 'siteId')}
        />
      )}
      <KindCards
        kinds={intakeForm.kinds}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        error={missing.includes('kind') ? t`Choose what you need.` : issueOf(refused, 'kind')}
      />
      {promise.ready && (
        <Suspense fallback={<Skeleton className="h-64 w-full" />}>
          <PromiseAhead preview={promise.preview} fetching={promise.fetching} failed={!!promise.error} />
        </Suspense>
      )}
      {asksForPart(draft.kind) && (
        <Suspense fallback={<Skeleton className="h-36 w-full" />}>
          <PartQuestions
            fault={draft.kind === 'REPAIR' || draft.kind === 'CLAIM'}
            choices={choices}
            componentCode={facts.componentCode}
            faultCode={facts.faultCode}
            onComponent={(componentCode) => change({ componentCode, faultCode: null })}
            onFault={(faultCode) => change({ faultCode })}
            componentError={issueOf(refused, 'componentCode')}
            faultError={issueOf(refused, 'faultCode')}
          />
        </Suspense>
      )}
      {choices.questions.length > 0 && (
        <Suspense fallback={<Skeleton className="h-36 w-full" />}>
          <PolicyQuestions request={request} />
        </Suspense>
      )}
      <TextField
        label={t`In a few words`}
        placeholder={t`What is wrong, or what you would like`}
        maxLength={200}
        autoComplete="off"
        value={draft.title}
        onChange={(event) => change({ title: event.target.value })}
        error={missing.includes('title') ? t`Say in a few words what it is about.` : issueOf(refused, 'title')}
      />
      <TextArea
        label={t`Tell us more`}
        optional
        hint={t`Since when, how often, what you have tried already.`}
        rows={4}
        maxLength={5000}
        value={draft.description}
        onChange={(event) => change({ description: event.target.value })}
        error={issueOf(refused, 'description')}
      />
      <Suspense fallback={<Skeleton className="h-72 w-full" />}>
        <RequestEnd request={request} customer={customer} sendingPhotos={sendingPhotos} onSending={setSendingPhotos} />
      </Suspense>
    </form>
  );
}
