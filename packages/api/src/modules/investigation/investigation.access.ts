import { Role } from '@aftercare/schema';
import type { Actor } from '../../kernel/actor.js';
import { accountId, sql, type Row, type Sql } from '../../kernel/read/index.js';

/** Who may open and run any investigation of a request they know of. */
export const INVESTIGATORS = [Role.ENGINEER, Role.QUALITY, Role.SUPERVISOR, Role.MANAGER, Role.ADMIN] as const;

/** Who lets work go on that was stopped. */
export const LIFTERS = [Role.SUPERVISOR, Role.MANAGER, Role.EXECUTIVE, Role.ADMIN] as const;

/** Who keeps the organization's tree of causes. */
export const CAUSE_KEEPERS = [Role.ENGINEER, Role.QUALITY, Role.MANAGER, Role.ADMIN] as const;

const hasOne = ({ kind, roles }: Actor, wanted: readonly Role[]): boolean =>
  kind === 'STAFF' && roles.some((role) => wanted.includes(role));

export const mayInvestigate = (actor: Actor): boolean => hasOne(actor, INVESTIGATORS);
export const mayLift = (actor: Actor): boolean => hasOne(actor, LIFTERS);

/** The role of whoever asks in the team of that investigation; null of everybody else. */
export const viewerTeamRole = (row: Row): Sql => sql`select m.role from investigation_member m
  where m.organization_id = ${row('organization_id')} and m.investigation_id = ${row('id')}
  and m.account_id = ${accountId} and m.left_at is null`;
