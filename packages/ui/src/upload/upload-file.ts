import { readUploadResult, type UploadedFile, uploadResultHeader } from './upload-result';

/** Progress from 0 to 1. */
export type OnProgress = (fraction: number) => void;

export interface UploadOptions {
  /** Where to send it (tus 1.0): the signed address the API gave for this one file. */
  endpoint: string;
  /** Sent as tus metadata beside `filename` and `filetype`, e.g. what the picture is evidence of. */
  metadata?: Record<string, string>;
  signal?: AbortSignal;
}

/**
 * Sends one file in resumable pieces and resolves to the stored file.
 * A cut connection is retried for about a minute; choosing the same file again later resumes where it stopped.
 * Rejects with the transport's error, or with an AbortError when the signal fires.
 */
export async function uploadFile(file: File, onProgress: OnProgress, options: UploadOptions): Promise<UploadedFile> {
  const { Upload } = await import('tus-js-client');
  return new Promise<UploadedFile>((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: options.endpoint,
      retryDelays: [0, 1_000, 3_000, 8_000, 15_000, 30_000],
      chunkSize: 5 * 1024 * 1024,
      removeFingerprintOnSuccess: true,
      metadata: { filename: file.name, filetype: file.type, ...options.metadata },
      onProgress: (sent, total) => onProgress(total > 0 ? sent / total : 1),
      onError: reject,
      onSuccess: ({ lastResponse }) => {
        try {
          resolve(readUploadResult(lastResponse.getHeader(uploadResultHeader)));
        } catch (reason) {
          reject(reason);
        }
      },
    });
    options.signal?.addEventListener('abort', () => {
      void upload.abort(true);
      reject(new DOMException('The upload was cancelled', 'AbortError'));
    });
    void upload.findPreviousUploads().then(([previous]) => {
      if (previous) upload.resumeFromPreviousUpload(previous);
      upload.start();
    }, reject);
  });
}
