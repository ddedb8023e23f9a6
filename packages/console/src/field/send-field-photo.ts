import { apiProblem, readUploadResult, uploadResultHeader } from '@aftercare/ui';
import type { Client } from 'urql';
import { graphql } from '../gql';
import type { FieldPhoto } from './field-photo';
import type { Halt, PhotoAnswer } from './send-all';

const OpenFieldUpload = graphql(`
  mutation OpenFieldUpload($input: CreateUploadInput!) {
    createUpload(input: $input) {
      __typename
      ... on CreateUploadSuccess {
        uploadUrl
        file {
          id
        }
      }
      ... on InvalidInputError {
        message
      }
      ... on NotFoundError {
        message
      }
    }
  }
`);

/** Sends a picture in resumable pieces (tus 1.0); a cut one goes on where it stopped, also after the browser was closed. */
export async function sendFieldPhoto(
  client: Client,
  photo: FieldPhoto,
  bytes: Blob,
  onPlace: (url: string) => Promise<void>,
): Promise<PhotoAnswer | Halt> {
  const { key, purpose, name, type, size, sha256, visitId } = photo;
  const input = { purpose, name, contentType: type, size, sha256, visitId, idempotencyKey: key };
  const { data, error } = await client.mutation(OpenFieldUpload, { input }).toPromise();
  if (error) return apiProblem(error).kind === 'unauthenticated' ? 'SIGNED_OUT' : { lost: true };
  if (!data) return { lost: true };
  const { createUpload: ticket } = data;
  if (ticket.__typename !== 'CreateUploadSuccess') return { refused: ticket.message };
  // It was there already: only the answer was lost.
  if (ticket.file) return { fileId: ticket.file.id };
  return send(photo, bytes, ticket.uploadUrl, onPlace);
}

async function send(
  { name, type, uploadUrl }: FieldPhoto,
  bytes: Blob,
  endpoint: string,
  onPlace: (url: string) => Promise<void>,
): Promise<PhotoAnswer> {
  const { DetailedError, Upload } = await import('tus-js-client');
  return new Promise((resolve) => {
    const upload = new Upload(bytes as File, {
      endpoint,
      uploadUrl,
      // The outbox tries again, and knows when.
      retryDelays: null,
      storeFingerprintForResuming: false,
      chunkSize: 1024 * 1024,
      metadata: { filename: name, filetype: type },
      onUploadUrlAvailable: () => void (upload.url && upload.url !== uploadUrl && onPlace(upload.url)),
      onSuccess: ({ lastResponse }) => {
        try {
          resolve({ fileId: readUploadResult(lastResponse.getHeader(uploadResultHeader)).id });
        } catch {
          resolve({ lost: true });
        }
      },
      onError: (problem) => {
        const status = problem instanceof DetailedError ? problem.originalResponse?.getStatus() : undefined;
        resolve(status === 413 || status === 415 ? { refused: String(status) } : { lost: true });
      },
    });
    upload.start();
  });
}
