import { RecordAuthor, type Localized, type Role } from '@aftercare/schema';
import { knownStates, type VisitKnown } from './known-states.js';

/** A form of the policy: upon which event it is filled in, what it states and who signs it. */
interface Form {
  readonly key: string;
  readonly label: Localized;
  readonly clause: string;
  readonly on: string;
  readonly states: Readonly<Record<string, Localized>>;
  readonly signedBy: readonly Role[];
}

/** What was last written in a form. */
export interface WrittenForm {
  readonly record: string;
  readonly label: Localized;
  readonly states: readonly WrittenState[];
  /** ISO 8601. */
  readonly at: string;
  readonly by: string | null;
}

export interface WrittenState {
  readonly name: string;
  readonly label: Localized;
  readonly text: string;
}

/** A form of a visit as it stands. */
export interface FormOfVisit {
  readonly form: Form;
  readonly by: RecordAuthor;
  readonly states: readonly (WrittenState & {
    /** The house fills it in; nobody is asked. */
    readonly known: boolean;
  })[];
  readonly written: WrittenForm | null;
  /** The step that waits for it; null where none does. */
  readonly before: 'START' | 'FINISH' | null;
  /** Names of what that step still lacks. */
  readonly missing: readonly string[];
}

/**
 * Forms of a visit: what the house knows fills itself in, the rest is asked of whoever answers for it: of the customer
 * alone, where only they sign. What is written upon arriving is written before work begins; of what is written when the
 * work is done, the house must know its part before it is. Customers hold nothing up, and
 * nobody arrives who is on the telephone.
 */
export function formsOfVisit(
  forms: readonly Form[],
  written: readonly WrittenForm[],
  visit: VisitKnown,
): FormOfVisit[] {
  const applying = forms.filter(({ on }) => visit.onSite || on !== 'visit.arrived');
  return applying.map((form) => {
    const known = knownStates(visit, form.on);
    const last = written.find(({ record }) => record === form.key) ?? null;
    const states = Object.entries(form.states).map(([name, label]) => {
      const isKnown = Object.hasOwn(known, name);
      const text = isKnown ? known[name]! : (last?.states.find((state) => state.name === name)?.text ?? '');
      return { name, label, text, known: isKnown };
    });
    const by = authorOf(form, states);
    const before = stepBefore(form, by);
    const missing = before ? states.filter((state) => isMissing(state, before)).map(({ name }) => name) : [];
    return { form, by, states, written: last, before, missing };
  });
}

function authorOf({ signedBy }: Form, states: readonly { readonly known: boolean }[]): RecordAuthor {
  if (states.every(({ known }) => known)) return RecordAuthor.HOUSE;
  return signedBy.length === 1 && signedBy[0] === 'CUSTOMER' ? RecordAuthor.CUSTOMER : RecordAuthor.TECHNICIAN;
}

function stepBefore({ on }: Form, by: RecordAuthor): FormOfVisit['before'] {
  if (by === 'CUSTOMER') return null;
  if (on === 'visit.arrived') return 'START';
  return on === 'visit.done' ? 'FINISH' : null;
}

/** When work ends nobody is kept from going for a form's own questions, but for what the visit itself leaves open. */
const isMissing = ({ text, known }: { readonly text: string; readonly known: boolean }, before: 'START' | 'FINISH') =>
  text === '' && (before === 'START' ? !known : known);
