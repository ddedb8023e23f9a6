import type { FilePurpose } from '../gql/graphql';

/** A picture taken on this phone. Its bytes lie beside it until the API has them. */
export interface FieldPhoto {
  /** Starts with `photo-`, which no id of the API does. */
  readonly key: string;
  readonly visitId: string;
  readonly purpose: Extract<FilePurpose, 'BEFORE_PHOTO' | 'AFTER_PHOTO' | 'SIGNATURE'>;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** Of the bytes as they are sent: 64 lower-case hex digits. */
  readonly sha256: string;
  /** Where a cut upload goes on. */
  readonly uploadUrl: string | null;
  /** The API's file, once it is there. */
  readonly fileId: string | null;
  /** Why the API will never take it, in the reader's language. */
  readonly refused: string | null;
}

export const isPhotoKey = (id: string): boolean => id.startsWith('photo-');
