import { Button, SegmentedControl, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { issueOf } from '../../../change/issue-of';
import { RefusalBanner } from '../../../change/refusal-banner';
import { useAnnotateEvidence } from '../use-annotate-evidence';
import { MarkBoard } from './mark-board';
import { MarkedPicture } from './marked-picture';
import { type Mark, type MarkShape, placedMark } from './mark';

export interface AnnotateEvidenceProps {
  evidenceId: string;
  title: string;
  /** The picture to be marked; undefined of a film, a paper, a reading. */
  url: string | undefined;
  onFailed: () => void;
  onClose: () => void;
  onDone: () => void;
}

const sent = ({ points, ...mark }: Mark) => ({ ...mark, points: points ? [...points] : null });

/** Lays a note beside a piece of evidence, and marks over a picture; the original stays as it is. */
export function AnnotateEvidence({ evidenceId, title, url, onFailed, onClose, onDone }: AnnotateEvidenceProps) {
  const { t } = useLingui();
  const toast = useToast();
  const annotate = useAnnotateEvidence();
  const [shape, setShape] = useState<MarkShape>('BOX');
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (!text.trim()) return;
    if (!(await annotate.run({ evidenceId, text: text.trim(), marks: marks.map(sent) }))) return;
    toast({ text: t`The note lies beside it. The original is untouched.` });
    onDone();
  };
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {url && (
        <>
          <div className="flex flex-wrap items-center gap-2">
            <SegmentedControl<MarkShape>
              label={t`What to draw`}
              value={shape}
              onChange={setShape}
              segments={[
                { value: 'BOX', label: t`Box` },
                { value: 'ARROW', label: t`Arrow` },
                { value: 'POINT', label: t({ message: 'Point', context: 'mark' }) },
                { value: 'PEN', label: t`Pen` },
              ]}
            />
            <Button onClick={() => setMarks([...marks, placedMark(shape)])}>
              <Trans>Place one in the middle</Trans>
            </Button>
            <Button variant="quiet" disabled={marks.length === 0} onClick={() => setMarks(marks.slice(0, -1))}>
              <Trans>Take the last back</Trans>
            </Button>
          </div>
          <p className="text-caption text-ink-soft">
            <Trans>Draw over the picture, or place a mark and move it with Tab and the arrow keys.</Trans>
          </p>
          <MarkedPicture url={url} alt={title} onFailed={onFailed}>
            {(size) => <MarkBoard size={size} shape={shape} marks={marks} onChange={setMarks} />}
          </MarkedPicture>
        </>
      )}
      <TextArea
        label={<Trans>What the note says</Trans>}
        rows={3}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        error={tried && !text.trim() ? t`Write something here.` : issueOf(annotate.refused, 'text')}
      />
      <RefusalBanner refused={annotate.refused} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={annotate.busy}>
          <Trans>Keep the note</Trans>
        </Button>
        <Button variant="quiet" onClick={onClose}>
          <Trans>Leave it</Trans>
        </Button>
      </div>
    </form>
  );
}
