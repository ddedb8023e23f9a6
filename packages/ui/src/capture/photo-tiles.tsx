import { Trans, useLingui } from '@lingui/react/macro';
import { RotateCw, X } from 'lucide-react';
import { ProgressBar } from '../display/progress-bar';
import { formatFileSize } from '../format/format-file-size';
import { useLanguage } from '../language/language-provider';
import type { Photo, Sending } from './photo';

const tile = 'relative size-24 overflow-clip rounded-control border border-line bg-sunken';

/** A picture that has arrived. */
export function PhotoTile({ photo, onRemove }: { photo: Photo; onRemove: () => void }) {
  const { t } = useLingui();
  const { name } = photo;
  return (
    <div className={tile}>
      <Preview url={photo.previewUrl} name={name} video={/\.(mp4|mov|webm|m4v)$/i.test(name)} />
      <RemoveButton label={t`Remove ${name}`} onClick={onRemove} />
    </div>
  );
}

/** A picture on its way: how far it is, or that it is stuck and how to try again. */
export function SendingTile(props: { sending: Sending; onRetry: () => void; onCancel: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { file, previewUrl, progress, failed } = props.sending;
  const { name } = file;
  return (
    <div className={tile}>
      <div className="size-full opacity-45">
        <Preview url={previewUrl} name={name} video={file.type.startsWith('video/')} />
      </div>
      {failed ? (
        <button
          type="button"
          onClick={props.onRetry}
          aria-label={t`Not sent. Try again: ${name}`}
          className="absolute inset-x-0 bottom-0 flex min-h-11 items-center justify-center gap-1 bg-broken-bg px-1 text-caption font-semibold text-broken"
        >
          <RotateCw aria-hidden className="size-3.5" />
          <Trans>Try again</Trans>
        </button>
      ) : (
        <div className="absolute inset-x-0 bottom-0 bg-card/90 px-2 pt-1 pb-2 text-caption text-ink" data-numeric>
          {formatFileSize(file.size, language)}
          <ProgressBar label={t`Sending ${name}`} fraction={progress} />
        </div>
      )}
      <RemoveButton label={t`Remove ${name}`} onClick={props.onCancel} />
    </div>
  );
}

function Preview({ url, name, video }: { url: string; name: string; video: boolean }) {
  if (video)
    return (
      <video src={url} muted playsInline preload="metadata" aria-label={name} className="size-full object-cover" />
    );
  return <img src={url} alt={name} className="size-full object-cover" />;
}

function RemoveButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onClick}
      className="absolute top-0 right-0 grid size-11 place-items-start justify-items-end p-1 outline-offset-[-3px]"
    >
      <span className="grid size-6 place-items-center rounded-full bg-inverse text-on-inverse">
        <X aria-hidden className="size-4" />
      </span>
    </button>
  );
}
