import { RequestKind } from '@aftercare/schema';
import { type Draft, type DraftPhoto, emptyDraft } from './draft';

/** A draft as it was written down; what lies on the device may be of an older release, and then it is begun anew. */
export function readDraft(written: string): Draft {
  let read: Record<keyof Draft, unknown>;
  try {
    read = { ...emptyDraft, ...JSON.parse(written) };
  } catch {
    return emptyDraft;
  }
  const { kind, answers, title, description, wished, photos } = read;
  const codes = [read.unit, read.siteId, read.componentCode, read.faultCode, read.day, read.wishedTo];
  const sound =
    codes.every(isCode) &&
    (kind === null || (typeof kind === 'string' && kind in RequestKind)) &&
    hasTexts(answers, Object.keys(Object(answers))) &&
    typeof title === 'string' &&
    typeof description === 'string' &&
    (wished === null || hasTexts(wished, ['start', 'end'])) &&
    Array.isArray(photos) &&
    photos.every((photo) => hasTexts(photo, ['id', 'name']));
  if (!sound) return emptyDraft;
  return { ...(read as Draft), photos: (photos as DraftPhoto[]).map(({ id, name }) => ({ id, name, previewUrl: '' })) };
}

const isCode = (value: unknown) => value === null || typeof value === 'string';

const hasTexts = (value: unknown, names: readonly string[]) =>
  typeof value === 'object' &&
  value !== null &&
  names.every((name) => typeof (value as Record<string, unknown>)[name] === 'string');
