import type { FactValue } from '../../../kernel/decision-table/index.js';
import type { Policy } from './policy.js';

/** A fact as people write it: a choice's code, a number, `yes` or `no`, a moment in ISO 8601; `null` takes it back. */
export interface StatedFact {
  readonly name: string;
  readonly value?: string | null;
}

/**
 * Reads what was stated into facts of the policy's own kinds. What cannot be read stays as it was written, for
 * `checkFacts` to refuse; a name the policy does not ask for stays, too.
 */
export function readFacts(policy: Pick<Policy, 'intake'>, stated: readonly StatedFact[]): Record<string, FactValue> {
  return Object.fromEntries(stated.map(({ name, value }) => [name, value == null ? null : read(policy, name, value)]));
}

function read({ intake }: Pick<Policy, 'intake'>, name: string, written: string): FactValue {
  switch (intake.facts[name]?.type.kind) {
    case 'number': {
      const number = written.trim() === '' ? Number.NaN : Number(written);
      return Number.isFinite(number) ? number : written;
    }
    case 'yesNo':
      return written === 'yes' ? true : written === 'no' ? false : written;
    case 'moment': {
      const at = new Date(written);
      return Number.isNaN(at.getTime()) ? written : at.toISOString();
    }
    default:
      return written;
  }
}
