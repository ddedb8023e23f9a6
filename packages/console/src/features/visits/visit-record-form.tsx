import { Button, majorOf, minorOf, type Photo, PhotoPicker, TextArea, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../app/viewer';
import { issueOf } from '../../change/issue-of';
import { RefusalBanner } from '../../change/refusal-banner';
import type { VisitRecordFragment } from '../../gql/graphql';
import { useUpload } from '../../upload/use-upload';
import { type UsedPart, VisitPartsField } from './visit-parts-field';
import { useRecordVisit } from './use-record-visit';

export interface VisitRecordFormProps {
  record: VisitRecordFragment;
  onUnsaved: (unsaved: boolean) => void;
  onChanged: () => void;
}

const photosOf = (files: VisitRecordFragment['beforePhotos']): Photo[] =>
  files.map(({ id, name, url }) => ({ id, name, previewUrl: url }));

/** Findings, actions, parts, time, fee and photos. Saved as often as one likes until the report is closed. */
export function VisitRecordForm({ record, onUnsaved, onChanged }: VisitRecordFormProps) {
  const { t } = useLingui();
  const toast = useToast();
  const save = useRecordVisit();
  const { currency } = useViewer().organization;
  const uploadBefore = useUpload('BEFORE_PHOTO', record.id);
  const uploadAfter = useUpload('AFTER_PHOTO', record.id);
  const [before, setBefore] = useState<readonly Photo[]>(() => photosOf(record.beforePhotos));
  const [after, setAfter] = useState<readonly Photo[]>(() => photosOf(record.afterPhotos));
  const [parts, setParts] = useState<readonly UsedPart[]>(() =>
    record.parts.map(({ id, ...part }) => ({ key: id, priceItemId: null, ...part })),
  );
  const [texts, setTexts] = useState({
    findings: record.findings,
    actions: record.actions,
    labour: record.labourMinutes?.toString() ?? '',
    collected: record.collected ? majorOf(record.collected.amountMinor, currency) : '',
  });
  const [wrong, setWrong] = useState<Partial<Record<keyof typeof texts, string>>>({});
  const write = (name: keyof typeof texts) => (event: { target: { value: string } }) => {
    setTexts({ ...texts, [name]: event.target.value });
    onUnsaved(true);
  };
  const changed =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      onUnsaved(true);
    };

  const send = async () => {
    const collectedMinor = minorOf(texts.collected, currency);
    const labourMinutes = texts.labour.trim() === '' ? null : Number(texts.labour);
    const found = {
      ...(texts.findings.trim() === '' && { findings: t`Say what you found.` }),
      ...(texts.actions.trim() === '' && { actions: t`Say what you did.` }),
      ...(labourMinutes !== null &&
        !(Number.isInteger(labourMinutes) && labourMinutes >= 0) && { labour: t`Whole minutes, such as 45.` }),
      ...(collectedMinor === undefined && { collected: t`An amount, such as 120 or 120.50.` }),
    };
    setWrong(found);
    if (Object.keys(found).length > 0) return;
    const done = await save.run({
      visitId: record.id,
      version: record.version,
      findings: texts.findings.trim(),
      actions: texts.actions.trim(),
      labourMinutes,
      collectedMinor: collectedMinor ?? null,
      parts: parts.map(({ priceItemId, name, quantity, covered, oldPartTaken }) => ({
        priceItemId,
        name: priceItemId ? null : name,
        quantity,
        covered,
        oldPartTaken,
      })),
      beforePhotoIds: before.map(({ id }) => id),
      afterPhotoIds: after.map(({ id }) => id),
    });
    if (!done) return;
    onUnsaved(false);
    toast({ text: t`Saved.` });
    onChanged();
  };

  return (
    <div className="flex flex-col gap-5">
      <PhotoPicker
        label={<Trans>Photos before the work</Trans>}
        photos={before}
        onChange={changed(setBefore)}
        upload={uploadBefore}
        accept="image/*"
        camera
        optional
      />
      <TextArea
        label={<Trans>Findings</Trans>}
        rows={3}
        value={texts.findings}
        onChange={write('findings')}
        error={wrong.findings ?? issueOf(save.refused, 'findings')}
      />
      <TextArea
        label={<Trans>Actions</Trans>}
        rows={3}
        value={texts.actions}
        onChange={write('actions')}
        error={wrong.actions ?? issueOf(save.refused, 'actions')}
      />
      <VisitPartsField
        coveredAtFirst={record.request?.entitlement === 'FREE'}
        parts={parts}
        onChange={changed(setParts)}
        error={issueOf(save.refused, 'parts')}
      />
      <PhotoPicker
        label={<Trans>Photos after the work</Trans>}
        photos={after}
        onChange={changed(setAfter)}
        upload={uploadAfter}
        accept="image/*"
        camera
        optional
      />
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label={<Trans>Labour, minutes</Trans>}
          optional
          inputMode="numeric"
          value={texts.labour}
          onChange={write('labour')}
          error={wrong.labour ?? issueOf(save.refused, 'labourMinutes')}
        />
        <TextField
          label={<Trans>Fee collected, {currency}</Trans>}
          optional
          inputMode="decimal"
          value={texts.collected}
          onChange={write('collected')}
          error={wrong.collected ?? issueOf(save.refused, 'collectedMinor')}
        />
      </div>
      <RefusalBanner refused={save.refused} onReload={onChanged} />
      <Button variant="secondary" wide className="min-h-12" busy={save.busy} onClick={() => void send()}>
        <Trans>Save the record</Trans>
      </Button>
    </div>
  );
}
