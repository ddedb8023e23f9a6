import { CustomerGrade, RequestChannel, RequestKind } from '@aftercare/schema';
import type { Answers } from '../facts/answers';
import type { CaseInput } from '../gql/graphql';

/** Texts of a case, by the name the address gives them and the name the API does. */
const texts = {
  version: 'policyVersionId',
  asset: 'assetId',
  component: 'componentCode',
  fault: 'faultCode',
  cause: 'causeCode',
  complexity: 'complexity',
  region: 'regionClass',
} as const;
const moments = { filed: 'filedAt', wished: 'wishedTo' } as const;
const days = {
  purchased: 'purchasedOn',
  accepted: 'acceptedOn',
  handed: 'handedOverOn',
  registered: 'registeredOn',
} as const;

type Text = keyof typeof texts | keyof typeof moments | keyof typeof days;

/** An imagined request as it stands in an address; what is left out is not known. */
export interface CaseSearch extends Partial<Record<Text, string>> {
  kind?: RequestKind;
  channel?: RequestChannel;
  grade?: CustomerGrade;
  safety?: true;
  /** What an approval would be about: a plain decimal number of the currency. */
  amount?: string;
  /** To the policy's own questions. */
  facts?: Answers;
}

/** What is unknown in an address is left out, so that an old link still opens. */
export function readCaseSearch(search: Record<string, unknown>): CaseSearch {
  const found: CaseSearch = {};
  const { kind, channel, grade, safety, amount, facts } = search;
  if (typeof kind === 'string' && kind in RequestKind) found.kind = kind as RequestKind;
  if (typeof channel === 'string' && channel in RequestChannel) found.channel = channel as RequestChannel;
  if (typeof grade === 'string' && grade in CustomerGrade) found.grade = grade as CustomerGrade;
  if (safety === true) found.safety = true;
  if (isWritten(amount)) found.amount = String(amount);
  const answers = Object.entries(typeof facts === 'object' && facts !== null ? facts : {}).filter(([, value]) =>
    isWritten(value),
  );
  if (answers.length > 0) found.facts = Object.fromEntries(answers.map(([name, value]) => [name, String(value)]));
  const fits = (name: Text, value: string) =>
    name in moments ? !Number.isNaN(Date.parse(value)) : !(name in days) || /^\d{4}-\d\d-\d\d$/.test(value);
  for (const name of [...keysOf(texts), ...keysOf(moments), ...keysOf(days)]) {
    const value = search[name];
    if (isWritten(value) && fits(name, String(value))) found[name] = String(value);
  }
  return found;
}

/** The case as the API takes it, of a kind the policy knows. An amount that is no number is left out. */
export function caseInput(search: CaseSearch, kind: RequestKind, answers: Answers): CaseInput {
  const { channel, grade, safety, amount } = search;
  const named = { ...texts, ...moments, ...days };
  const worth = Number(amount);
  return {
    kind,
    ...(channel && { channel }),
    ...(grade && { customerGrade: grade }),
    ...(safety && { safety }),
    ...(amount && Number.isFinite(worth) && { amount: worth }),
    ...Object.fromEntries(keysOf(named).flatMap((name) => (search[name] ? [[named[name], search[name]]] : []))),
    facts: Object.entries(answers).map(([name, value]) => ({ name, value })),
  };
}

const keysOf = <Key extends string>(record: Record<Key, unknown>) => Object.keys(record) as Key[];
const isWritten = (value: unknown): value is string | number =>
  (typeof value === 'string' && value !== '' && value.length <= 200) || typeof value === 'number';
