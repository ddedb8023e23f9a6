import { randomUUID } from 'node:crypto';
import type { Person } from './person.js';

/** An admission as somebody reads it. Days are `YYYY-MM-DD`. */
export interface AdmissionSeen {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly stopped: boolean;
  readonly admittedOn: string | null;
  readonly expiresOn: string | null;
  readonly missing: readonly MissingSeen[];
  readonly papers: readonly { readonly id: string; readonly paper: { readonly name: string } }[];
  readonly violations: readonly { readonly id: string; readonly department: { readonly name: string } }[];
  readonly accidents: readonly {
    readonly id: string;
    readonly outcomeDueAt: string | null;
    readonly outcomeOverdue: boolean;
    readonly outcomeByDepartment: { readonly name: string } | null;
  }[];
  readonly approvals: readonly { readonly id: string; readonly state: string }[];
}
export interface MissingSeen {
  readonly need: string;
  readonly name: string;
  readonly copiesFiled: number | null;
  readonly copiesNeeded: number | null;
}

const ADMISSION = `fragment M on Admission {
  id version state stopped admittedOn expiresOn missing { need name copiesFiled copiesNeeded }
  papers { id paper { name } } violations { id department { name } } approvals { id state }
  accidents { id outcomeDueAt outcomeOverdue outcomeByDepartment { name } }
}`;

const INPUTS = {
  registerAdmission: 'RegisterAdmissionInput',
  fileAdmissionPaper: 'FileAdmissionPaperInput',
  takeBackAdmissionPaper: 'TakeBackAdmissionPaperInput',
  recordAdmissionEducation: 'RecordAdmissionEducationInput',
  recordAdmissionExam: 'RecordAdmissionExamInput',
  stampAdmission: 'AdmissionStepInput',
  askAdmission: 'AdmissionReasonInput',
  inspectAdmission: 'InspectAdmissionInput',
  recordAdmissionViolation: 'RecordAdmissionViolationInput',
  askDepositUse: 'AskDepositUseInput',
  stopAdmission: 'StopAdmissionInput',
  liftAdmissionStop: 'AdmissionReasonInput',
  reportAdmissionAccident: 'ReportAdmissionAccidentInput',
  fileAccidentOutcome: 'FileAccidentOutcomeInput',
} as const;

/** An admission after a change, or why there was none: the code of the first issue, or the kind of the refusal. */
export type Admitting = AdmissionSeen | string;

/** Makes one change to an admission, as it is now. */
export async function onAdmission(
  person: Person,
  name: keyof typeof INPUTS,
  admission: { readonly id: string } | null,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Admitting> {
  const seen = admission && (await admissionSeen(person, admission.id));
  const input = {
    idempotencyKey: randomUUID(),
    ...(seen ? { admissionId: seen.id, version: seen.version } : {}),
    ...more,
  };
  const document = `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { __typename
    ... on AdmissionSuccess { admission { ...M } } ... on InvalidInputError { issues { code } } } } ${ADMISSION}`;
  type Answer = { __typename: string; admission?: AdmissionSeen; issues?: { code: string }[] };
  const answer = (await person.ask<Record<string, Answer>>(document, { input }))[name]!;
  return answer.admission ?? answer.issues?.[0]?.code ?? answer.__typename;
}

/** The admission as somebody reads it. */
export async function admissionSeen(person: Person, id: string): Promise<AdmissionSeen> {
  const { admission } = await person.ask<{ admission: AdmissionSeen }>(
    `query ($id: ID!) { admission(id: $id) { ...M } } ${ADMISSION}`,
    { id },
  );
  return admission;
}

/** The admission. @throws when it was refused */
export function admittedTo(answer: Admitting): AdmissionSeen {
  if (typeof answer === 'string') throw new Error(`Not admitted: ${answer}`);
  return answer;
}

/** What is missing, as cases write it: `PAPER SAFETY_AGREEMENT 3/4, EXAM EXAM`; `nothing`. */
export const sayMissing = (missing: readonly MissingSeen[]): string =>
  missing
    .map(({ need, name, copiesFiled, copiesNeeded }) =>
      copiesNeeded === null ? `${need} ${name}` : `${need} ${name} ${copiesFiled}/${copiesNeeded}`,
    )
    .join(', ') || 'nothing';

/** Moves the deposit of a firm. @returns what is in it then, or the code of the refusal */
export async function onDeposit(
  person: Person,
  name: 'receiveDeposit' | 'returnDeposit',
  firm: string,
  amountMinor: number,
): Promise<string> {
  const input = {
    idempotencyKey: randomUUID(),
    firm,
    amountMinor: String(amountMinor),
    method: 'TRANSFER',
    reason: '押金',
  };
  type Answer = { __typename: string; issues?: { code: string }[] };
  const answer = await person.ask<Record<string, Answer>>(
    `mutation ($input: DepositMoneyInput!) { ${name}(input: $input) { __typename ... on InvalidInputError { issues { code } } } }`,
    { input },
  );
  return answer[name]!.issues?.[0]?.code ?? depositLeft(person, firm);
}

/** What is in the deposit of a firm, in minor units. */
export async function depositLeft(person: Person, firm: string): Promise<string> {
  const { depositAccounts } = await person.ask<{ depositAccounts: { balance: { amountMinor: string } }[] }>(
    'query ($firm: String) { depositAccounts(firm: $firm) { balance { amountMinor } } }',
    { firm },
  );
  return depositAccounts[0]?.balance.amountMinor ?? '0';
}
