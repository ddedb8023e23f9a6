import { Role } from '@aftercare/schema';
import type { Actor } from '../../kernel/actor.js';
import { sql, type Rule } from '../../kernel/read/index.js';

/** Those who say who goes where. */
export const PLANNERS = [Role.DISPATCHER, Role.SUPERVISOR, Role.MANAGER] as const;

export const mayPlan = ({ kind, roles }: Actor): boolean =>
  kind === 'STAFF' && roles.some((role) => (PLANNERS as readonly Role[]).includes(role));

export const plannersOnly: Rule = (_row, ask) => (ask(({ actor }) => mayPlan(actor)) ? sql`true` : sql`false`);
