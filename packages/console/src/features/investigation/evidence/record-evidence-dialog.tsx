import { MomentField, PaperPicker, type Photo, RadioCards, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../../change/change-dialog';
import { issueOf } from '../../../change/issue-of';
import type { EvidenceKind } from '../../../gql/graphql';
import { ColleagueField } from '../../../people/colleague-field';
import { useFrame } from '../../../time/use-frame';
import { useUpload } from '../../../upload/use-upload';
import { evidenceKindWords } from '../../../words/investigation-words';
import { useRecordEvidence } from '../use-record-evidence';
import { noPlace, PlaceFields, type Placed } from './place-fields';
import { noReading, ReadingFields } from './reading-fields';

export interface RecordEvidenceDialogProps {
  requestId: string;
  onClose: () => void;
  onChanged: () => void;
}

const accepted: Readonly<Record<EvidenceKind, string>> = {
  PHOTO: 'image/jpeg,image/png,image/webp',
  VIDEO: 'video/mp4,video/webm,video/quicktime',
  DOCUMENT: 'application/pdf',
  READING: 'image/jpeg,image/png,image/webp,application/pdf',
};

/** Keeps evidence: each file is a piece of its own, byte for byte, with who took it, when and where. */
export function RecordEvidenceDialog({ requestId, onClose, onChanged }: RecordEvidenceDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { now, zone } = useFrame();
  const upload = useUpload('EVIDENCE');
  const record = useRecordEvidence();
  const [kind, setKind] = useState<EvidenceKind>('PHOTO');
  const [title, setTitle] = useState('');
  const [files, setFiles] = useState<readonly Photo[]>([]);
  const [sending, setSending] = useState(false);
  const [reading, setReading] = useState(noReading);
  const [takenAt, setTakenAt] = useState(() => new Date(now).toISOString());
  const [authorId, setAuthorId] = useState<string | null>(null);
  const [placed, setPlaced] = useState<Placed>(noPlace);
  const [tried, setTried] = useState(false);
  const isReading = kind === 'READING';
  const lacksFile = !isReading && files.length === 0;
  const lacksFigure = isReading && (!reading.measured.trim() || !reading.unit.trim());
  const send = async () => {
    setTried(true);
    if (!title.trim() || !takenAt || lacksFile || lacksFigure) return;
    const pieces = files.length > 0 ? files : [null];
    for (const [index, file] of pieces.entries()) {
      const kept = await record.run({
        requestId,
        kind,
        title: pieces.length > 1 ? `${title.trim()} (${index + 1}/${pieces.length})` : title.trim(),
        fileId: file?.id ?? null,
        measured: isReading ? reading.measured.trim() : null,
        unit: isReading ? reading.unit.trim() : null,
        instrument: (isReading && reading.instrument.trim()) || null,
        authorId,
        takenAt,
        place: placed.place.trim() || null,
        latitude: placed.latitude,
        longitude: placed.longitude,
      });
      // What was kept before it stays kept; what is left can be sent again.
      if (!kept) return void onChanged();
      if (file) setFiles((all) => all.filter(({ id }) => id !== file.id));
    }
    toast({ text: t`Kept, unchangeable from now on.` });
    onClose();
    onChanged();
  };
  return (
    <ChangeDialog
      wide
      title={<Trans>Add evidence</Trans>}
      description={
        <Trans>It is kept byte for byte and never changes. A file that is not what it says is refused.</Trans>
      }
      label={files.length > 1 ? t`Keep ${files.length} pieces` : t`Keep it`}
      change={record}
      ready={!sending}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <RadioCards<EvidenceKind>
        label={<Trans>Kind</Trans>}
        layout="grid"
        cards={Object.entries(evidenceKindWords).map(([value, words]) => ({
          value: value as EvidenceKind,
          title: t(words),
        }))}
        value={kind}
        onChange={(next) => {
          setKind(next);
          setFiles([]);
        }}
      />
      <TextField
        label={<Trans>What it shows</Trans>}
        maxLength={180}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        error={tried && !title.trim() ? t`Write something here.` : issueOf(record.refused, 'title')}
      />
      {isReading && <ReadingFields reading={reading} onChange={setReading} tried={tried} refused={record.refused} />}
      <PaperPicker
        key={kind}
        label={isReading ? <Trans>Picture of the instrument</Trans> : <Trans>Files</Trans>}
        optional={isReading}
        add={<Trans>Choose files</Trans>}
        accept={accepted[kind]}
        max={isReading ? 1 : 20}
        papers={files}
        onChange={setFiles}
        upload={upload}
        onSending={setSending}
        error={
          tried && sending
            ? t`A file is still on its way.`
            : tried && lacksFile
              ? t`Choose a file.`
              : issueOf(record.refused, 'fileId')
        }
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <MomentField
          label={<Trans>When it was taken</Trans>}
          zone={zone}
          value={takenAt}
          onChange={setTakenAt}
          error={tried && !takenAt ? t`Choose a day and a time.` : issueOf(record.refused, 'takenAt')}
        />
        <ColleagueField
          optional
          label={<Trans>Who took it, if not you</Trans>}
          value={authorId}
          onChange={setAuthorId}
          error={issueOf(record.refused, 'authorId')}
        />
      </div>
      <PlaceFields placed={placed} onChange={setPlaced} refused={record.refused} />
    </ChangeDialog>
  );
}
