/** The header of an upload's last answer that names the stored file. */
export const uploadResultHeader = 'Upload-Result';

/** The JSON in `Upload-Result`. */
export interface UploadedFile {
  /** The file's opaque global id, as the API's inputs take it. */
  id: string;
}

/** Reads the header of the last answer. Throws when the server stored the bytes but named no file. */
export function readUploadResult(header: string | undefined): UploadedFile {
  const result: unknown = header ? JSON.parse(header) : undefined;
  if (typeof result === 'object' && result !== null && 'id' in result && typeof result.id === 'string') {
    return { id: result.id };
  }
  throw new Error(`The upload finished without an ${uploadResultHeader} header`);
}
