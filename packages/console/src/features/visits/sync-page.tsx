import {
  Banner,
  Button,
  Card,
  EmptyState,
  formatFileSize,
  formatMoment,
  StateChip,
  useLanguage,
  useOnline,
} from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CheckCheck, ImageIcon } from 'lucide-react';
import { PageBar } from '../../app/page-bar';
import { HeldCard } from '../../field/held-card';
import type { FieldPhoto } from '../../field/field-photo';
import { withFollowers } from '../../field/outbox';
import { photosOf } from '../../field/sealed-input';
import type { Step, StepRefusal } from '../../field/step';
import { StepLine } from '../../field/step-line';
import { useField, useFieldSnapshot } from '../../field/use-field';
import { useFrame } from '../../time/use-frame';

/** Everything done on this phone that the office does not have yet, and why. */
export function SyncPage() {
  const { t } = useLingui();
  const frame = useFrame();
  const online = useOnline();
  const field = useField();
  const { book, halt, sending, readAt } = useFieldSnapshot();
  const held = book.steps.filter((step): step is Step & { refused: StepRefusal } => step.refused !== null);
  // What a card tells of already is not told again below it.
  const told = new Set(held.flatMap(({ id }) => withFollowers(book, id)));
  const waiting = book.steps.filter((step) => !told.has(step));
  const visits = [...new Set(waiting.map(({ visitId }) => visitId))];
  const visitOf = (id: string) => book.visits.find((visit) => visit.id === id);
  const refused = book.photos.filter((photo) => photo.refused);
  return (
    <>
      <PageBar
        aside={readAt && t`Day read ${formatMoment(new Date(readAt).toISOString(), frame)}`}
        actions={
          <Button busy={sending} disabled={!online} onClick={() => void field.sendNow().then(() => field.refresh())}>
            <Trans>Send now</Trans>
          </Button>
        }
      >
        <Trans>What waits to be sent</Trans>
      </PageBar>
      {halt === 'SIGNED_OUT' && (
        <Banner tone="broken">
          <Trans>Sign in again: what you did stays on this phone until then.</Trans>
        </Banner>
      )}
      {halt === 'OUTDATED' && (
        <Banner tone="risk">
          <Trans>This version is too old to send. Reload the page; nothing is lost.</Trans>
        </Banner>
      )}
      <div className="mx-auto flex w-full max-w-160 flex-col gap-4 px-3 py-4 sm:px-5">
        {held.map((step) => (
          <HeldCard
            key={step.order}
            named
            step={step}
            visit={visitOf(step.visitId)}
            onChanged={() => void field.refreshVisit(step.visitId)}
          />
        ))}
        {book.steps.length === 0 && (
          <EmptyState icon={<CheckCheck />} title={<Trans>Everything has been sent</Trans>}>
            <Trans>What you do without a network waits here, and is sent as soon as there is one.</Trans>
          </EmptyState>
        )}
        {visits.map((id) => (
          <Card
            key={id}
            title={
              <Link to="/visits/$visitId" params={{ visitId: id }} className="hover:underline">
                {visitOf(id)?.request?.title ?? t`A visit`}
              </Link>
            }
            aside={<span className="text-small text-ink-soft">{visitOf(id)?.number}</span>}
          >
            <ol className="flex flex-col divide-y divide-line">
              {waiting
                .filter(({ visitId }) => visitId === id)
                .map((step) => (
                  <li key={step.order} className="flex flex-col gap-1 py-2">
                    <StepLine step={step} />
                    {photosOf(step.facts, book.photos).map((photo) => (
                      <PhotoLine key={photo.key} photo={photo} />
                    ))}
                    {step.tries > 0 && !step.refused && (
                      <p className="text-caption text-ink-soft">
                        <Trans>Tried {step.tries} times without an answer. It goes on by itself.</Trans>
                      </p>
                    )}
                  </li>
                ))}
            </ol>
          </Card>
        ))}
        {refused.length > 0 && (
          <Card title={<Trans>Pictures that were not taken over</Trans>}>
            <ul className="flex flex-col gap-2">
              {refused.map((photo) => (
                <li key={photo.key} className="flex items-center gap-2">
                  <div className="min-w-0 flex-1">
                    <PhotoLine photo={photo} />
                    <p className="text-caption text-broken">{photo.refused}</p>
                  </div>
                  <Button variant="quiet" onClick={() => void field.dropPhoto(photo.key)}>
                    <Trans>Delete</Trans>
                  </Button>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </>
  );
}

function PhotoLine({ photo: { name, size, fileId } }: { photo: FieldPhoto }) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <p className="flex items-center gap-2 text-caption text-ink-soft">
      <ImageIcon aria-hidden className="size-3.5 shrink-0" />
      <span className="min-w-0 flex-1 truncate" data-numeric>
        {name} · {formatFileSize(size, language)}
      </span>
      <StateChip state={fileId ? 'met' : 'paused'}>{fileId ? t`Sent` : t`On this phone`}</StateChip>
    </p>
  );
}
