import { Banner, Button, buttonClass, Card, formatWindow, newIdempotencyKey, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Phone } from 'lucide-react';
import { useState } from 'react';
import { useViewer } from '../app/viewer';
import { AskConsentDialog } from '../consent/ask-consent-dialog';
import { useFrame } from '../time/use-frame';
import { visitStateWords } from '../words/visit-words';
import { draftOfRecord } from './draft-of-record';
import type { FieldVisit } from './field-visit';
import { doneAlready, giveUp, sendAnyway, skipDone, takeBack, withFollowers } from './outbox';
import { mayGoAnyway } from './may-go-anyway';
import { StepLine } from './step-line';
import { stepText } from './step-text';
import type { Step, StepRefusal } from './step';
import { useField, useFieldSnapshot } from './use-field';

export interface HeldCardProps {
  /** The refused step. */
  step: Step & { refused: StepRefusal };
  /** As the API tells it now; nothing when it is not to be seen any more. */
  visit: FieldVisit | undefined;
  /** Whether it says which visit it is about: beside others, not on the visit's own page. */
  named?: boolean;
  onChanged: () => void;
}

/** A step the API did not take: what was done, how it stands now, and what can be done about it. Nothing is dropped. */
export function HeldCard({ step, visit, named = false, onChanged }: HeldCardProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const field = useField();
  const { book } = useFieldSnapshot();
  const { organization, technician } = useViewer();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const { refused, facts } = step;
  const held = withFollowers(book, step.id);
  const { hotline } = organization;
  const request = visit?.request;
  const isSeen = refused.code !== 'NotFoundError' && refused.code !== 'FORBIDDEN';
  const mayCorrect = isSeen && facts.kind === 'RECORD' && visit?.allowedActions.includes('RECORD');
  const isWrong = mayCorrect && refused.code === 'InvalidInputError';
  const done = isSeen ? doneAlready(book, step.id) : [];
  const isMine = visit && visit.technician?.id === technician?.id;
  const said = held.map((one) => stepText(one.facts, (words) => t(words)));
  const text = [t`Done at the visit and not taken over:`, ...said].join('\n').slice(0, 5_000);
  const giveUpAll = async () => {
    const hasWords = held.some(({ facts: { kind } }) => kind === 'RECORD' || kind === 'SIGN' || kind === 'FINISH');
    const note = request && isSeen && hasWords ? { id: newIdempotencyKey(), text, requestId: request.id } : null;
    await field.decide((now) => giveUp(now, step.id, note, new Date(field.now()).toISOString()));
    onChanged();
  };
  // What was written comes back into the form, with what was done upon it taken back.
  const correct = async () => {
    if (facts.kind !== 'RECORD') return;
    await field.keepDraft(step.visitId, draftOfRecord(facts, organization.currency));
    await field.decide((book) => takeBack(book, step.id));
    onChanged();
  };
  return (
    <Card
      className="border-broken"
      title={<Trans>This did not go through</Trans>}
      footer={
        <>
          {hotline && (
            <a href={`tel:${hotline}`} className={`${buttonClass()} min-h-12`}>
              <Phone aria-hidden className="size-4" /> <Trans>Call the dispatcher</Trans>
            </a>
          )}
          {!isSeen && (
            <Button
              className="min-h-12"
              onClick={() => void navigator.clipboard.writeText(text).then(() => toast({ text: t`Copied.` }))}
            >
              <Trans>Copy the words</Trans>
            </Button>
          )}
          <Button className="min-h-12" onClick={() => void giveUpAll()}>
            {held.length > 1 ? <Trans>Give up these steps</Trans> : <Trans>Give up this step</Trans>}
          </Button>
          {mayCorrect && (
            <Button variant={isWrong ? 'primary' : 'secondary'} className="min-h-12" onClick={() => void correct()}>
              <Trans>Correct the record</Trans>
            </Button>
          )}
          {refused.code === 'ConsentRequiredError' && request?.allowedActions.includes('ASK_CONSENT') && (
            <Button variant="primary" className="min-h-12" onClick={() => setAsking(true)}>
              <Trans>Ask the customer</Trans>
            </Button>
          )}
          {done.length > 0 && (
            <Button
              variant="primary"
              className="min-h-12"
              onClick={() => void field.decide((now) => skipDone(now, step.id))}
            >
              <Trans>Send the rest</Trans>
            </Button>
          )}
          {mayGoAnyway(step, visit) && (
            <Button
              variant={isWrong || refused.code === 'ConsentRequiredError' ? 'secondary' : 'primary'}
              className="min-h-12"
              onClick={() => void field.decide((now) => sendAnyway(now, step.id, newIdempotencyKey()))}
            >
              {refused.code === 'ConflictError' ? <Trans>Send anyway</Trans> : <Trans>Send again</Trans>}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-3 text-small">
        {named && (
          <p className="flex flex-wrap items-baseline justify-between gap-x-3">
            <Link
              to="/visits/$visitId"
              params={{ visitId: step.visitId }}
              className="inline-flex min-h-target items-center font-semibold hover:underline"
            >
              {request?.title ?? t`A visit`}
            </Link>
            <span className="text-ink-soft">{visit?.number}</span>
          </p>
        )}
        <div role="alert">
          <Banner tone="risk">{reasonOf(step, isMine, visit, done.length > 0)}</Banner>
        </div>
        <div>
          <h3 className="text-caption font-semibold text-ink-soft">
            <Trans>What you did</Trans>
          </h3>
          <ul className="mt-1 flex flex-col gap-1">
            {held.map((one) => (
              <li key={one.order}>
                <StepLine step={one} />
              </li>
            ))}
          </ul>
        </div>
        {visit && isSeen && (
          <div>
            <h3 className="text-caption font-semibold text-ink-soft">
              <Trans>How it stands now</Trans>
            </h3>
            <p className="mt-1" data-numeric>
              {t(visitStateWords[visit.state])} · {formatWindow(visit.startsAt, visit.endsAt, frame)}
              {visit.technician && <> · {visit.technician.name}</>}
            </p>
            {visit.findings && <p className="line-clamp-4 text-ink-soft">{visit.findings}</p>}
          </div>
        )}
        <p className="text-caption text-ink-soft">
          {isSeen ? (
            <Trans>Given up, its words go to the office as a note; pictures stay on this phone.</Trans>
          ) : (
            <Trans>Given up, it is gone from this phone. Tell the dispatcher of it first.</Trans>
          )}
        </p>
      </div>
      {asking && request && (
        <AskConsentDialog
          requestId={request.id}
          version={request.version}
          kind={refused.consent ?? 'PAID_WORK'}
          onClose={() => setAsking(false)}
          onChanged={() => (facts.kind === 'START' ? void giveUpAll() : onChanged())}
        />
      )}
    </Card>
  );
}

function reasonOf(
  { refused: { code, message }, facts }: HeldCardProps['step'],
  isMine: boolean | undefined,
  visit: FieldVisit | undefined,
  isDone: boolean,
) {
  if (isMine === false || code === 'FORBIDDEN' || code === 'NotFoundError')
    return <Trans>The visit was given to somebody else meanwhile.</Trans>;
  if (isMine === undefined) return <Trans>The visit is not yours to see any more.</Trans>;
  if (visit?.state === 'CANCELLED') return <Trans>The visit was called off meanwhile.</Trans>;
  if (isDone) return <Trans>This was done already, with another phone or by the office.</Trans>;
  if (code !== 'ConflictError') return message;
  if (facts.kind === 'RECORD' && visit?.findings)
    return <Trans>The record was changed elsewhere while you wrote. If you save, yours takes its place.</Trans>;
  return <Trans>The visit was changed in the office meanwhile.</Trans>;
}
