import { encodeGlobalId, type LedgerPartyKind, type Localized } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { LocalizedText } from '../../kernel/graphql/localized-text.type.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import type { SqlRows } from '../../kernel/sql-rows.js';
import { whoInWords, type Policies, type PolicyContext } from '../policy/index.js';

export interface LedgerPartyShown {
  readonly kind: LedgerPartyKind;
  readonly id: string;
  readonly name: LocalizedText;
}

/** A party as rows tell of it; `policy_version_id` is that of its request, where there is one. */
export interface PartyRow {
  readonly party_kind: LedgerPartyKind | null;
  readonly party_id: string | null;
  readonly party_name: Localized | string | null;
  readonly policy_version_id: string | null;
}

const COMPANY: Localized = { 'zh-CN': '公司', en: 'The company' };
const GLOBAL = { PARTNER: 'Partner', CUSTOMER: 'Customer', ACCOUNT: 'Account' } as const;

/** What people read for a party: departments in the words of the policy, others by their names. */
export async function partyName(
  { party_kind, party_id, party_name, policy_version_id }: PartyRow,
  rows: SqlRows,
  policies: Pick<Policies, 'inForce' | 'version'>,
  organizationId: string,
): Promise<Localized> {
  if (party_kind === 'COMPANY') return COMPANY;
  if (party_kind === 'DEPARTMENT') {
    const { policy } = policy_version_id
      ? await policies.version(rows, organizationId, policy_version_id)
      : await policies.inForce(rows, organizationId);
    return whoInWords(policy, party_id!);
  }
  if (typeof party_name === 'string') return { 'zh-CN': party_name, en: party_name };
  return party_name ?? { 'zh-CN': party_id!, en: party_id! };
}

/** For whom a line is kept; null where an account is kept for nobody in particular. */
export async function partyOf(
  source: Readonly<Record<string, unknown>>,
  { read, actor, house }: ReadContext & PolicyContext,
): Promise<LedgerPartyShown | null> {
  const row = source as unknown as PartyRow;
  if (!row.party_kind || !row.party_id) return null;
  const name = await partyName(row, read, house.policies, actor.organizationId);
  const id = idOf(row.party_kind, row.party_id);
  return { kind: row.party_kind, id, name: localizedText(name, actor.language) };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A row's global id; a department's name in the policy as it is. */
const idOf = (kind: LedgerPartyKind, id: string): string =>
  kind in GLOBAL && UUID.test(id) ? encodeGlobalId(GLOBAL[kind as keyof typeof GLOBAL], id) : id;
