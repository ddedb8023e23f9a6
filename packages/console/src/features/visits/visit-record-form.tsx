import { Button, MoneyField, PhotoPicker, TextArea, TextField, type Photo, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useViewer } from '../../app/viewer';
import { focusFirstWrong } from '../../change/focus-first-wrong';
import { isPhotoKey } from '../../field/field-photo';
import type { LocalVisit } from '../../field/local-visit';
import type { RecordDraft } from '../../field/record-draft';
import { recordStand } from '../../field/record-stand';
import { useField, useFieldSnapshot } from '../../field/use-field';
import { smallerPhoto } from '../../upload/smaller-photo';
import { ChangedMeanwhile } from './changed-meanwhile';
import { recordDraftOf } from './record-draft-of';
import { recordFacts, type RecordIssue } from './record-facts';
import { ReadingsField } from './readings-field';
import { VisitPartsField } from './visit-parts-field';

export interface VisitRecordFormProps {
  local: LocalVisit;
  onUnsaved: (unsaved: boolean) => void;
}

/**
 * Findings, actions, parts, time, fee and photos. Saved as often as one likes until the report is closed; what is typed
 * and photographed before lies on this phone already.
 */
export function VisitRecordForm({ local, onUnsaved }: VisitRecordFormProps) {
  const { visit } = local;
  const { t } = useLingui();
  const toast = useToast();
  const field = useField();
  const { book, urls } = useFieldSnapshot();
  const { currency } = useViewer().organization;
  const [draft, setDraft] = useState(() => field.draftOf(visit.id) ?? recordDraftOf(local, currency));
  const stand = recordStand(local);
  const [readOn, setReadOn] = useState(stand);
  const [saving, setSaving] = useState(false);
  const [wrong, setWrong] = useState<readonly RecordIssue[]>([]);
  const [kept, setKept] = useState(() => (field.draftOf(visit.id) ? draft : null));
  const latest = useRef(draft);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => onUnsaved(field.draftOf(visit.id) !== undefined), [field, visit.id, onUnsaved]);

  useEffect(() => void (latest.current = draft), [draft]);
  // Nobody is writing here: what was saved elsewhere is what stands.
  if (readOn !== stand && !field.draftOf(visit.id)) {
    setReadOn(stand);
    setDraft(recordDraftOf(local, currency));
  }
  const isChangedMeanwhile = !saving && draft.begunOn !== undefined && draft.begunOn !== stand;

  const change = (part: Partial<RecordDraft>) => {
    latest.current = { begunOn: stand, ...latest.current, ...part };
    setDraft(latest.current);
    onUnsaved(true);
    const written = latest.current;
    // What cannot be kept, the field tells of.
    void field.keepDraft(visit.id, written).then(
      () => setKept(written),
      () => setKept(null),
    );
  };
  const write =
    (name: 'findings' | 'actions' | 'labour' | 'travel' | 'otherMethod' | 'collected') =>
    (event: { target: { value: string } }) =>
      change({ [name]: event.target.value });

  const photoOf = (id: string): Photo => {
    const own = book.photos.find(({ key, fileId }) => key === id || fileId === id);
    const file = [...visit.beforePhotos, ...visit.afterPhotos].find((one) => one.id === id);
    const previewUrl = (own && urls.get(own.key)) ?? file?.url ?? '';
    return { id, name: own?.name ?? file?.name ?? '', previewUrl };
  };
  const changePhotos = (name: 'before' | 'after') => (decide: (photos: readonly Photo[]) => readonly Photo[]) => {
    const ids = latest.current[name];
    const left = decide(ids.map(photoOf)).map(({ id }) => id);
    change({ [name]: left });
    for (const id of ids) if (isPhotoKey(id) && !left.includes(id)) void field.dropPhoto(id);
  };
  const keep = (purpose: 'BEFORE_PHOTO' | 'AFTER_PHOTO') => async (file: File) => ({
    id: await field.keepPhoto(visit.id, purpose, await smallerPhoto(file)),
  });

  const forget = async () => {
    await field.keepDraft(visit.id, undefined);
    setKept(null);
    onUnsaved(false);
  };
  const discard = async () => {
    const { before, after } = latest.current;
    await forget();
    setDraft(recordDraftOf(local, currency));
    for (const id of [...before, ...after]) if (isPhotoKey(id)) void field.dropPhoto(id);
  };
  const save = async () => {
    const facts = recordFacts(draft, currency);
    if (!('kind' in facts)) {
      setWrong(facts);
      return focusFirstWrong(form.current);
    }
    setWrong([]);
    setSaving(true);
    try {
      await field.take(visit.id, facts);
      // What was typed while it was written down is not saved yet.
      if (latest.current === draft) await forget();
      else change({ begunOn: undefined });
      toast({ text: t`Saved.` });
    } finally {
      setSaving(false);
    }
  };
  const errors: Record<RecordIssue, string> = {
    findings: t`Say what you found.`,
    actions: t`Say what you did.`,
    labour: t`Whole minutes, such as 45.`,
    travel: t`Whole minutes, such as 45.`,
    readings: t`Every reading has a name and a value; bounds are numbers.`,
    collected: t`An amount, such as 120 or 120.50.`,
  };
  const errorOf = (name: RecordIssue) => (wrong.includes(name) ? errors[name] : undefined);
  return (
    <div ref={form} className="flex flex-col gap-5">
      {isChangedMeanwhile && <ChangedMeanwhile visit={visit} onDiscard={() => void discard()} />}
      <PhotoPicker
        label={<Trans>Photos before the work</Trans>}
        photos={draft.before.map(photoOf)}
        onChange={changePhotos('before')}
        upload={keep('BEFORE_PHOTO')}
        accept="image/*"
        camera
        optional
      />
      <TextArea
        label={<Trans>Findings</Trans>}
        rows={3}
        maxLength={4000}
        value={draft.findings}
        onChange={write('findings')}
        error={errorOf('findings')}
      />
      <TextArea
        label={<Trans>Actions taken</Trans>}
        rows={3}
        maxLength={4000}
        value={draft.actions}
        onChange={write('actions')}
        error={errorOf('actions')}
      />
      <VisitPartsField
        coveredAtFirst={visit.request?.entitlement === 'FREE'}
        parts={draft.parts}
        onChange={(parts) => change({ parts })}
      />
      <PhotoPicker
        label={<Trans>Photos after the work</Trans>}
        photos={draft.after.map(photoOf)}
        onChange={changePhotos('after')}
        upload={keep('AFTER_PHOTO')}
        accept="image/*"
        camera
        optional
      />
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label={<Trans>Labour, minutes</Trans>}
          optional
          inputMode="numeric"
          value={draft.labour}
          onChange={write('labour')}
          error={errorOf('labour')}
        />
        <TextField
          label={<Trans>Travel, minutes</Trans>}
          optional
          inputMode="numeric"
          value={draft.travel}
          onChange={write('travel')}
          error={errorOf('travel')}
        />
        <MoneyField
          label={<Trans>Fee collected</Trans>}
          currency={currency}
          optional
          value={draft.collected}
          onChange={(collected) => change({ collected })}
          error={errorOf('collected')}
        />
      </div>
      <ReadingsField
        readings={draft.readings}
        onChange={(readings) => change({ readings })}
        error={errorOf('readings')}
      />
      <TextArea
        label={<Trans>Another method the customer asked for</Trans>}
        optional
        rows={2}
        maxLength={1000}
        value={draft.otherMethod}
        onChange={write('otherMethod')}
      />
      <div className="flex flex-col gap-2">
        <Button variant="secondary" wide className="min-h-12" busy={saving} onClick={() => void save()}>
          <Trans>Save the record</Trans>
        </Button>
        {kept === draft && (
          <p className="text-center text-caption text-ink-soft">
            <Trans>Kept on this phone until you save it.</Trans>
          </p>
        )}
      </div>
    </div>
  );
}
