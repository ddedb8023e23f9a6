import { Banner, classNames } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Eye, EyeOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { AnnotateEvidence } from './annotate-evidence';
import { EvidenceFacts } from './evidence-facts';
import { EvidenceFile } from './evidence-file';
import { EvidenceNotes } from './evidence-notes';
import { LookFor } from './look-for';
import type { Mark } from './mark';
import type { Opened } from './use-opened';

const EvidencePieceParts = graphql(`
  fragment EvidencePiece on Evidence {
    id
    title
    contentType
    annotations {
      id
      marks
    }
    ...EvidenceFacts
    ...EvidenceFile
    ...EvidenceNotes
  }
`);

/** What the API answers for a file that was altered since it was recorded. */
const altered = 409;

export interface EvidencePieceProps {
  evidence: FragmentType<typeof EvidencePieceParts>;
  /** Whether another piece stands beside it. */
  beside: boolean;
  opened: Opened;
  onChanged: () => void;
}

/** A piece of evidence to be looked at: its file with notes over it, and where it comes from. */
export function EvidencePiece({ evidence, beside, opened, onChanged }: EvidencePieceProps) {
  const { t } = useLingui();
  const piece = readFragment(EvidencePieceParts, evidence);
  const { id, title, contentType, annotations } = piece;
  const [failed, setFailed] = useState<'ALTERED' | 'NOT_FETCHED' | null>(null);
  const [noting, setNoting] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const given = opened.urls[id];
  const url = failed ? undefined : given;
  const fail = async () => {
    const answer = given && (await fetch(given).catch(() => null));
    setFailed(answer && answer.status === altered ? 'ALTERED' : 'NOT_FETCHED');
  };
  const { settled, look, busy } = opened;
  // Whoever has said what they look for need not say it again for the next piece; the look is kept all the same.
  useEffect(() => {
    if (settled && contentType && !opened.urls[id] && !busy) void look([id]).then((done) => done && onChanged());
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each piece that is shown
  }, [id]);
  const marks = annotations.flatMap((note, index) =>
    shown === null || shown === note.id
      ? (note.marks as Mark[]).map((mark) => ({ mark, sign: String(index + 1), strong: shown === note.id }))
      : [],
  );
  const isPicture = contentType?.startsWith('image/');
  const fetchAgain = () => {
    setFailed(null);
    void look([id]).then((done) => done && onChanged());
  };
  return (
    <div
      className={classNames(
        'grid min-w-0 content-start gap-4',
        !beside && 'lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]',
      )}
    >
      <div className="min-w-0">
        {failed === 'ALTERED' ? (
          <Banner tone="broken">
            <Trans>
              This file is not as it was recorded, so it is not shown as evidence. Ask whoever keeps the system to
              restore it.
            </Trans>
          </Banner>
        ) : contentType && !url && beside && !failed ? (
          <div aria-hidden className="grid aspect-[4/3] place-items-center rounded-control bg-sunken text-ink-soft">
            <EyeOff className="size-6" />
          </div>
        ) : contentType && !url ? (
          <LookFor
            opened={opened}
            label={failed ? t`Open it again` : t`Open it`}
            icon={<Eye aria-hidden className="size-4" />}
            onLook={fetchAgain}
          />
        ) : noting ? (
          <AnnotateEvidence
            evidenceId={id}
            title={title}
            url={isPicture ? url : undefined}
            onFailed={() => void fail()}
            onClose={() => setNoting(false)}
            onDone={() => {
              setNoting(false);
              onChanged();
            }}
          />
        ) : (
          <EvidenceFile evidence={piece} url={url} marks={marks} onFailed={() => void fail()} />
        )}
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <EvidenceNotes
          evidence={piece}
          shown={shown}
          onShow={setShown}
          onAdd={noting || (contentType && !url) ? undefined : () => setNoting(true)}
        />
        <EvidenceFacts evidence={piece} />
      </div>
    </div>
  );
}
