import { Button, Card, type Photo, PhotoPicker, Select, TextArea, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { issueOf } from '../../change/issue-of';
import { RefusalBanner } from '../../change/refusal-banner';
import { offeredAnswers } from '../../facts/answers';
import { type Facts, noFacts, statedFacts } from '../../facts/facts';
import { FactsFields } from '../../facts/facts-fields';
import { useQuestions } from '../../facts/intake-choices';
import { useKinds } from '../../facts/use-kinds';
import { PromisePreview } from '../../facts/promise-preview';
import type { RequestChannel } from '../../gql/graphql';
import { useUpload } from '../../upload/use-upload';
import { requestChannelWords } from '../../words/request-words';
import { CustomerStep } from './customer-step';
import { type Draft, emptyDraft } from './draft';
import { KindField } from '../../facts/kind-field';
import { missingIn } from './missing-in';
import { useTakeRequest } from './use-take-request';

const channels: readonly RequestChannel[] = ['PHONE', 'EMAIL', 'CHAT', 'VISIT', 'OUTREACH'];

/** One page, in the order of a telephone call: who, on what, where; what is wrong; and at once what we promise. */
export function IntakeForm({ customerId }: { customerId: string | null }) {
  const { t } = useLingui();
  const toast = useToast();
  const navigate = useNavigate();
  const take = useTakeRequest();
  const upload = useUpload('REQUEST_PHOTO');
  const [draft, setDraft] = useState<Draft>({ ...emptyDraft, customerId });
  const [facts, setFacts] = useState<Facts>(noFacts);
  const [photos, setPhotos] = useState<readonly Photo[]>([]);
  const [asked, setAsked] = useState(false);
  const missing = missingIn(draft);
  const { assetId } = draft;
  const { kind } = useKinds(assetId, draft.kind);
  const questions = useQuestions({ kind, assetId });
  const stated = statedFacts({ ...facts, answers: offeredAnswers(facts.answers, questions) });
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const wrong = (path: string) =>
    asked && missing.includes(path) ? t`Please ask for this.` : issueOf(take.refused, path);

  const send = async () => {
    setAsked(true);
    if (missing.length > 0) return;
    const { newCustomer, newSite, newAsset, title, description, ...rest } = draft;
    const done = await take.run({
      ...rest,
      kind,
      ...stated,
      title: title.trim(),
      description: description.trim() || null,
      newCustomer: newCustomer && { ...newCustomer, email: newCustomer.email.trim() || null },
      newSite,
      newAsset: newAsset && { ...newAsset, purchasedOn: newAsset.purchasedOn || null },
      photoIds: photos.map(({ id }) => id),
    });
    if (!done) return;
    toast({ text: t`Taken as ${done.request.number}. Tell the customer this number and the promise.` });
    void navigate({ to: '/requests/$number', params: { number: done.request.number } });
  };

  return (
    <form
      noValidate
      className="grid items-start gap-4 p-3 md:p-5 xl:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className="flex min-w-0 flex-col gap-4">
        <Card title={<Trans>Who is asking</Trans>}>
          <CustomerStep draft={draft} onChange={change} wrong={wrong} />
        </Card>
        <Card title={<Trans>What is wrong</Trans>}>
          <div className="flex flex-col gap-4">
            <div className="grid gap-3 sm:grid-cols-2">
              <KindField assetId={assetId} value={kind} onChange={(kind) => change({ kind })} error={wrong('kind')} />
              <Select<RequestChannel>
                label={<Trans>Came in by</Trans>}
                options={channels.map((value) => ({ value, label: t(requestChannelWords[value]) }))}
                value={draft.channel}
                onChange={(channel) => change({ channel })}
                error={wrong('channel')}
              />
            </div>
            <TextField
              label={<Trans>In one line</Trans>}
              maxLength={200}
              value={draft.title}
              onChange={(event) => change({ title: event.target.value })}
              error={wrong('title')}
            />
            <TextArea
              label={<Trans>In the customer's words</Trans>}
              optional
              rows={3}
              value={draft.description}
              onChange={(event) => change({ description: event.target.value })}
              error={wrong('description')}
            />
            <FactsFields kind={kind} assetId={assetId} facts={facts} onChange={setFacts} refused={take.refused} />
            <PhotoPicker
              label={<Trans>Photos sent by the customer</Trans>}
              optional
              accept="image/*"
              photos={photos}
              onChange={setPhotos}
              upload={upload}
              error={wrong('photoIds')}
            />
          </div>
        </Card>
      </div>
      <div className="flex min-w-0 flex-col gap-4 xl:sticky xl:top-16">
        <Card title={<Trans>What we promise</Trans>}>
          <PromisePreview facts={{ kind, assetId, ...stated }} />
        </Card>
        {asked && missing.length > 0 && (
          <p role="alert" className="text-small text-broken">
            <Trans>Something is missing; it is marked in the form.</Trans>
          </p>
        )}
        <RefusalBanner refused={take.refused} />
        <Button type="submit" variant="primary" wide busy={take.busy}>
          <Trans>Take the request</Trans>
        </Button>
      </div>
    </form>
  );
}
