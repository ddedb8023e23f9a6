import type { LiabilityAction, PenaltyAction, RecoveryAction } from '@aftercare/schema';
import type { Actor } from '../../kernel/actor.js';
import { staffWith, type Access } from '../../kernel/graphql/access.js';
import { sql, type Rule } from '../../kernel/read/index.js';
import { isInside, isOffice } from '../../kernel/who.js';

/** Who bears what is for the office; customers, partners and those who are only sent out are not told. */
export const officeOnly: Rule = (_row, ask) => (ask(({ actor }) => isOffice(actor)) ? sql`true` : sql`false`);

/** Hand-overs are for everybody inside who sees the request. */
export const inside: Rule = (_row, ask) => (ask(({ actor }) => isInside(actor)) ? sql`true` : sql`false`);

/** Who records through whose hands the goods went. */
export const CUSTODY = staffWith('STORES', 'QUALITY', 'AGENT', 'ENGINEER', 'SUPERVISOR', 'MANAGER');
/** Who says what the rules make of a loss, and who proposes otherwise. */
export const DECIDING = staffWith('ENGINEER', 'QUALITY', 'SUPERVISOR', 'MANAGER', 'EXECUTIVE');
/** Who may object to what a unit was given: whoever works in an office. */
export const OFFICE = staffWith(
  'AGENT',
  'DISPATCHER',
  'ENGINEER',
  'QUALITY',
  'CALLBACK_AGENT',
  'STORES',
  'FINANCE',
  'SUPERVISOR',
  'MANAGER',
  'EXECUTIVE',
  'ADMIN',
);
/** Who answers an objection: those above the units. */
export const ANSWERING = staffWith('SUPERVISOR', 'MANAGER', 'EXECUTIVE');
/** Who claims money from outside, and follows it. */
export const RECOVERING = staffWith('AGENT', 'FINANCE', 'MANAGER', 'EXECUTIVE');
/** Who charges a penalty that people found out. */
export const CHARGING = staffWith('ENGINEER', 'QUALITY', 'FINANCE', 'SUPERVISOR', 'MANAGER', 'EXECUTIVE');

const MAY: Readonly<Record<LiabilityAction | RecoveryAction | PenaltyAction, Access>> = {
  DISPUTE: OFFICE,
  UPHOLD: ANSWERING,
  DECIDE_ANEW: DECIDING,
  CLAIM_RECOVERY: RECOVERING,
  RECORD_LETTER: RECOVERING,
  RECORD_RECEIPT: RECOVERING,
  CLOSE: RECOVERING,
  WITHDRAW: RECOVERING,
  CHARGE: CHARGING,
  APPEAL: OFFICE,
  REVERSE: ANSWERING,
};

/** Of what is possible, what is also somebody's. */
export const theirs = <A extends keyof typeof MAY>(possible: readonly A[], actor: Actor): A[] =>
  possible.filter((action) => MAY[action].allows(actor));
