import type { OnProgress, UploadOptions } from '../upload/upload-file';
import type { UploadedFile } from '../upload/upload-result';

/** A picture or video that has arrived at the server. */
export interface Photo extends UploadedFile {
  name: string;
  /** What to show: an object URL of the chosen file, or the stored file's own address. */
  previewUrl: string;
}

/** Sends one file: `uploadFile` wrapped with the address the API gave for it, and perhaps compression. */
export type Upload = (
  file: File,
  onProgress: OnProgress,
  options: Pick<UploadOptions, 'signal'>,
) => Promise<UploadedFile>;

/** A file on its way, or stuck. */
export interface Sending {
  key: number;
  file: File;
  previewUrl: string;
  /** From 0 to 1. */
  progress: number;
  failed: boolean;
  /** What `upload` was rejected with. */
  reason?: unknown;
  abort: AbortController;
}
