import { type Upload, uploadFile } from '@aftercare/ui';
import { useCallback } from 'react';
import { useClient } from 'urql';
import { graphql } from '../gql';

const CreatePhotoUpload = graphql(`
  mutation CreatePhotoUpload($input: CreateUploadInput!) {
    createUpload(input: $input) {
      __typename
      ... on CreateUploadSuccess {
        uploadUrl
      }
      ...Refusal
    }
  }
`);

/** Sends one photo of a request: asks for an address, makes it smaller, sends it in resumable pieces. */
export function usePhotoUpload(): Upload {
  const client = useClient();
  return useCallback(
    async (file, onProgress, options) => {
      const sent = await smaller(file);
      const input = { purpose: 'REQUEST_PHOTO' as const, name: sent.name, contentType: sent.type, size: sent.size };
      const { data, error } = await client.mutation(CreatePhotoUpload, { input }).toPromise();
      if (error) throw error;
      if (data?.createUpload.__typename !== 'CreateUploadSuccess') throw new Error('The photo was refused');
      return uploadFile(sent, onProgress, { ...options, endpoint: data.createUpload.uploadUrl });
    },
    [client],
  );
}

/** At most 2,560 pixels wide: enough to read a type plate, a tenth of the bytes. */
async function smaller(file: File): Promise<File> {
  if (!file.type.startsWith('image/') || file.size < 600_000) return file;
  const { default: compress } = await import('browser-image-compression');
  try {
    const blob = await compress(file, { maxWidthOrHeight: 2560, maxSizeMB: 1.5, useWebWorker: false });
    return new File([blob], file.name, { type: blob.type });
  } catch {
    // A format this browser cannot draw goes as it is; the API decides.
    return file;
  }
}
