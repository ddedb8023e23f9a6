import { Trans, useLingui } from '@lingui/react/macro';
import { Camera, ImagePlus } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { classNames } from '../class-names';
import { ChoiceFrame } from '../controls/choice-frame';
import type { FieldProps } from '../controls/field-frame';
import type { Photo, Upload } from './photo';
import { PhotoTile, SendingTile } from './photo-tiles';
import { usePhotoUploads } from './use-photo-uploads';

export interface PhotoPickerProps extends FieldProps {
  photos: readonly Photo[];
  /** Called with the whole new list; take it from a functional update, several files can arrive together. */
  onChange: (change: (photos: readonly Photo[]) => readonly Photo[]) => void;
  upload: Upload;
  /** At most so many; 9 unless given. */
  max?: number;
  /** What the file dialog offers: pictures and videos unless given. */
  accept?: string;
  /** A second tile that opens the camera straight away, for people at work. */
  camera?: boolean;
}

/** Pictures by camera, from the gallery, dropped or pasted; each is sent as soon as it is chosen. */
export function PhotoPicker(props: PhotoPickerProps) {
  const { photos, onChange, upload, max = 9, accept = 'image/*,video/*', camera = false, ...field } = props;
  const { t } = useLingui();
  const [over, setOver] = useState(false);
  const uploads = usePhotoUploads(upload, (photo) => onChange((all) => [...all, photo]));
  const left = max - photos.length - uploads.sending.length;
  const take = (files: Iterable<File> | null | undefined) =>
    uploads.add([...(files ?? [])].slice(0, Math.max(0, left)));

  return (
    <ChoiceFrame {...field}>
      {() => (
        <div
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            take(event.dataTransfer.files);
          }}
          onPaste={(event) => take(event.clipboardData.files)}
          className={classNames(
            'flex flex-wrap gap-2.5 rounded-control',
            over && 'outline-2 outline-offset-4 outline-brand',
          )}
        >
          {photos.map((photo) => (
            <PhotoTile
              key={photo.id}
              photo={photo}
              onRemove={() => onChange((all) => all.filter((one) => one.id !== photo.id))}
            />
          ))}
          {uploads.sending.map((one) => (
            <SendingTile
              key={one.key}
              sending={one}
              onRetry={() => uploads.retry(one.key)}
              onCancel={() => uploads.cancel(one.key)}
            />
          ))}
          {left > 0 && camera && (
            <AddTile icon={<Camera />} label={t`Take a photo`} accept="image/*" capture onFiles={take} />
          )}
          {left > 0 && <AddTile icon={<ImagePlus />} label={t`Add photos`} accept={accept} onFiles={take} />}
          {left <= 0 && (
            <p className="w-full text-small text-ink-soft">
              <Trans>That is the most that can be added: {max}.</Trans>
            </p>
          )}
        </div>
      )}
    </ChoiceFrame>
  );
}

interface AddTileProps {
  icon: ReactNode;
  label: string;
  accept: string;
  capture?: boolean;
  onFiles: (files: FileList | null) => void;
}

function AddTile({ icon, label, accept, capture, onFiles }: AddTileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        onClick={() => input.current?.click()}
        className="grid size-24 place-content-center justify-items-center gap-1.5 rounded-control border border-dashed border-line-strong bg-card p-2 text-center text-caption text-ink-soft hover:bg-sunken hover:text-ink [&_svg]:size-6"
      >
        {icon}
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={!capture}
        capture={capture ? 'environment' : undefined}
        onChange={(event) => {
          onFiles(event.target.files);
          // The same file may be chosen again after it was removed.
          event.target.value = '';
        }}
      />
    </>
  );
}
