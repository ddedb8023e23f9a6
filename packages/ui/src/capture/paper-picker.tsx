import { Trans, useLingui } from '@lingui/react/macro';
import { FileText, Paperclip, RotateCw, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../controls/button';
import { ChoiceFrame } from '../controls/choice-frame';
import type { FieldProps } from '../controls/field-frame';
import { IconButton } from '../controls/icon-button';
import { ProgressBar } from '../display/progress-bar';
import { isRefused, UploadRefused } from '../upload/upload-refused';
import type { Photo, Upload } from './photo';
import { usePhotoUploads } from './use-photo-uploads';

export interface PaperPickerProps extends FieldProps {
  papers: readonly Photo[];
  /** Called with the whole new list; take it from a functional update, several files can arrive together. */
  onChange: (change: (papers: readonly Photo[]) => readonly Photo[]) => void;
  upload: Upload;
  /** Whether something is still on its way, or stuck. */
  onSending: (sending: boolean) => void;
  /** At most so many; 10 unless given. */
  max?: number;
  /** What the file dialog offers: PDF and pictures unless given. */
  accept?: string;
  /** What stands on its button; `Add a paper` unless given. */
  add?: ReactNode;
}

/** Papers by name, line by line; each is sent as soon as it is chosen. */
export function PaperPicker(props: PaperPickerProps) {
  const { papers, onChange, upload, onSending, max = 10, accept = 'application/pdf,image/*', add, ...field } = props;
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const uploads = usePhotoUploads(upload, (paper) => onChange((all) => [...all, paper]));
  const { sending } = uploads;
  const busy = sending.length > 0;
  useEffect(() => onSending(busy), [busy, onSending]);
  const left = max - papers.length - sending.length;
  return (
    <ChoiceFrame {...field}>
      {() => (
        <div className="flex flex-col items-start gap-2">
          {papers.length + sending.length > 0 && (
            <ul className="flex w-full flex-col divide-y divide-line rounded-control border border-line">
              {papers.map(({ id, name }) => (
                <li key={id} className="flex items-center gap-2 px-3 py-1 text-small">
                  <FileText aria-hidden className="size-4 shrink-0 text-ink-soft" />
                  <span className="min-w-0 flex-1 break-words">{name}</span>
                  <IconButton
                    label={t`Remove ${name}`}
                    icon={<X />}
                    onClick={() => onChange((all) => all.filter((one) => one.id !== id))}
                  />
                </li>
              ))}
              {sending.map(({ key, file: { name }, progress, failed, reason }) => (
                <li key={key} className="flex items-center gap-2 px-3 py-1 text-small">
                  <FileText aria-hidden className="size-4 shrink-0 text-ink-soft" />
                  <span className="min-w-0 flex-1 break-words">
                    {name}
                    {failed ? (
                      <span role="alert" className="block text-caption text-broken">
                        <WhyNot reason={reason} />
                      </span>
                    ) : (
                      <ProgressBar label={t`Sending ${name}`} fraction={progress} />
                    )}
                  </span>
                  {failed && !isRefused(reason) && (
                    <IconButton
                      label={t`Not sent. Try again: ${name}`}
                      icon={<RotateCw />}
                      onClick={() => uploads.retry(key)}
                    />
                  )}
                  <IconButton label={t`Remove ${name}`} icon={<X />} onClick={() => uploads.cancel(key)} />
                </li>
              ))}
            </ul>
          )}
          {left > 0 && (
            <Button onClick={() => input.current?.click()}>
              <Paperclip aria-hidden className="size-4" /> {add ?? <Trans>Add a paper</Trans>}
            </Button>
          )}
          <input
            ref={input}
            type="file"
            hidden
            accept={accept}
            multiple
            onChange={(event) => {
              uploads.add([...(event.target.files ?? [])].slice(0, Math.max(0, left)));
              // The same file may be chosen again after it was removed.
              event.target.value = '';
            }}
          />
        </div>
      )}
    </ChoiceFrame>
  );
}

/** What became of a file that is stuck. */
function WhyNot({ reason }: { reason: unknown }) {
  if (reason instanceof UploadRefused) return reason.message;
  return isRefused(reason) ? <Trans>Not what its name says. Choose another.</Trans> : <Trans>Not sent</Trans>;
}
