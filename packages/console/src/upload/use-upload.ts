import { type Upload, uploadFile, UploadRefused } from '@aftercare/ui';
import { useCallback } from 'react';
import { useClient } from 'urql';
import { graphql } from '../gql';
import type { FilePurpose } from '../gql/graphql';
import { smallerPhoto } from './smaller-photo';

const CreateUpload = graphql(`
  mutation CreateUpload($input: CreateUploadInput!) {
    createUpload(input: $input) {
      __typename
      ... on CreateUploadSuccess {
        uploadUrl
        maxBytes
      }
      ... on InvalidInputError {
        message
        issues {
          message
        }
      }
      ... on NotFoundError {
        message
      }
    }
  }
`);

/** What proves something is kept byte for byte. */
const asItIs: readonly FilePurpose[] = ['SIGNATURE', 'EVIDENCE', 'INSPECTION_PAPER'];

/** Sends a file for a purpose: asks for its address, makes a photo smaller where it proves nothing, and sends it in resumable pieces. */
export function useUpload(purpose: FilePurpose, visitId?: string): Upload {
  const client = useClient();
  return useCallback(
    async (file, onProgress, options) => {
      const sent = asItIs.includes(purpose) ? file : await smallerPhoto(file);
      const input = { purpose, name: sent.name, contentType: sent.type, size: sent.size, visitId: visitId ?? null };
      const { data, error } = await client.mutation(CreateUpload, { input }).toPromise();
      if (error) throw error;
      const ticket = data?.createUpload;
      if (ticket?.__typename === 'InvalidInputError')
        throw new UploadRefused(ticket.issues.map(({ message }) => message).join(' ') || ticket.message);
      if (ticket?.__typename !== 'CreateUploadSuccess') throw new Error(ticket?.message ?? 'No answer');
      return uploadFile(sent, onProgress, { ...options, endpoint: ticket.uploadUrl });
    },
    [client, purpose, visitId],
  );
}
