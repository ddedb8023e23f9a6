import { PhotoPicker, type Upload } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { usePhotoUpload } from '../../upload/use-photo-upload';
import type { Draft } from './draft';
import type { ChangeDraft } from './use-draft';

export interface RequestPhotosProps {
  photos: Draft['photos'];
  change: ChangeDraft;
  /** Told how many are on their way: the request waits for them. */
  onSending: (change: (before: number) => number) => void;
  error?: string;
}

/** A picture says what words do not. */
export function RequestPhotos({ photos, change, onSending, error }: RequestPhotosProps) {
  const { t } = useLingui();
  const send = usePhotoUpload();
  const upload = useCallback<Upload>(
    async (...photo) => {
      onSending((before) => before + 1);
      try {
        return await send(...photo);
      } finally {
        onSending((before) => before - 1);
      }
    },
    [send, onSending],
  );
  return (
    <PhotoPicker
      label={t`Photos`}
      optional
      hint={t`Of the fault, and of the type plate.`}
      accept="image/*"
      photos={photos.filter(({ previewUrl }) => previewUrl !== '')}
      onChange={(update) => change((before) => ({ photos: [...update(before.photos)] }))}
      upload={upload}
      error={error}
    />
  );
}
