import { Role } from '@aftercare/schema';
import type { Actor } from '../../kernel/actor.js';
import { sql, technicianId, type Rule } from '../../kernel/read/index.js';
import { isInside, isOffice } from '../../kernel/who.js';

/** Those who lead people: they plan hours and rosters, decide leave, and keep the files. */
export const LEADERS = [Role.DISPATCHER, Role.SUPERVISOR, Role.MANAGER, Role.ADMIN] as const;

/** Those who may send somebody against the plan, saying why. */
const OVERRULERS: readonly Role[] = [Role.SUPERVISOR, Role.MANAGER, Role.ADMIN];

export const leadsPeople = (actor: Actor): boolean =>
  actor.kind === 'SYSTEM' || (actor.kind === 'STAFF' && actor.roles.some((role) => LEADERS.includes(role as never)));

export const mayOverrulePlan = (actor: Actor): boolean =>
  actor.kind === 'STAFF' && actor.roles.some((role) => OVERRULERS.includes(role));

/** A person's file is read by the office, and by the person. */
export const ownFileOrOffice: Rule = (row, ask) =>
  ask(({ actor }) => isOffice(actor))
    ? sql`true`
    : ask(({ actor }) => isInside(actor))
      ? sql`${row('technician_id')} is not distinct from ${technicianId}`
      : sql`false`;

/** Whom to call at night is known to everybody inside. */
export const insiders: Rule = (_row, ask) => (ask(({ actor }) => isInside(actor)) ? sql`true` : sql`false`);

/** The same, without what was taken back. */
export const standing =
  (rule: Rule, column: string): Rule =>
  (row, ask) =>
    sql`${rule(row, ask)} and ${row(column)} is null`;
