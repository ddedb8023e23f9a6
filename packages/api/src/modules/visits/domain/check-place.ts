import type { InputIssue } from '../../../kernel/refusal.js';

/** Where a device says it is, in degrees (WGS 84), or nowhere. */
export interface Place {
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

/** A place is whole or absent, and on earth. */
export function checkPlace({ latitude, longitude }: Place): InputIssue[] {
  return [...checkDegrees('latitude', latitude, 90, longitude), ...checkDegrees('longitude', longitude, 180, latitude)];
}

function checkDegrees(
  path: string,
  value: number | null | undefined,
  limit: number,
  other: number | null | undefined,
): InputIssue[] {
  if (value == null) return other == null ? [] : [{ path, code: 'required' }];
  if (value < -limit) return [{ path, code: 'tooSmall', values: { min: -limit } }];
  return value <= limit ? [] : [{ path, code: 'tooLarge', values: { max: limit } }];
}
