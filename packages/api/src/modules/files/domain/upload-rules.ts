import type { FilePurpose } from '@aftercare/schema';

const PICTURES = ['image/jpeg', 'image/png', 'image/webp'] as const;
export const PDF = 'application/pdf';
const FILMS = ['video/mp4', 'video/webm', 'video/quicktime'] as const;

/** What may be uploaded for what, in bytes and pixels. A report is made here and never uploaded. */
export const UPLOAD_RULES: Readonly<Record<Exclude<FilePurpose, 'REPORT'>, UploadRule>> = {
  REQUEST_PHOTO: { types: PICTURES, maxBytes: 20 * 1024 * 1024, maxSide: 2_560 },
  BEFORE_PHOTO: { types: PICTURES, maxBytes: 20 * 1024 * 1024, maxSide: 2_560 },
  AFTER_PHOTO: { types: PICTURES, maxBytes: 20 * 1024 * 1024, maxSide: 2_560 },
  MINUTES: { types: [...PICTURES, PDF], maxBytes: 20 * 1024 * 1024, maxSide: 4_096 },
  EVIDENCE: { types: [...PICTURES, ...FILMS, PDF], maxBytes: 60 * 1024 * 1024, maxSide: 0, asItCame: true },
  ADMISSION_PAPER: { types: [...PICTURES, PDF], maxBytes: 20 * 1024 * 1024, maxSide: 4_096 },
  INSPECTION_PAPER: { types: [...PICTURES, PDF], maxBytes: 20 * 1024 * 1024, maxSide: 0, asItCame: true },
  RECEIPT: { types: [...PICTURES, PDF], maxBytes: 20 * 1024 * 1024, maxSide: 2_560 },
  SIGNATURE: { types: ['image/png'], maxBytes: 512 * 1024, maxSide: 1_200 },
};

export interface UploadRule {
  readonly types: readonly string[];
  readonly maxBytes: number;
  /** Larger pictures are made smaller; the longer side in pixels. */
  readonly maxSide: number;
  /** Kept byte for byte, with whatever it tells of itself, and of no other kind than it was said to be. */
  readonly asItCame?: boolean;
}

/** A picture with more pixels than this is refused before it is decoded. */
export const MAX_PIXELS = 60_000_000;

export const uploadRule = (purpose: string): UploadRule | undefined =>
  Object.hasOwn(UPLOAD_RULES, purpose) ? UPLOAD_RULES[purpose as keyof typeof UPLOAD_RULES] : undefined;
