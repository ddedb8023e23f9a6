import { AcceptanceParty } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code, sql } from '../../kernel/read/index.js';
import { isOffice } from '../../kernel/who.js';
import { isBeingInstalled } from './being-installed.sql.js';
import { stagesOfUnit, type PolicyContext, type StageSigned } from '../policy/index.js';

/** How the acceptances of a unit stand today; none for a unit that was accepted without them. */
export const stagesOfAsset = code<ReadContext & PolicyContext>(
  ['accepted_on'],
  async (source, { actor, read, house }) => {
    if (actor.kind === 'PARTNER') return [];
    const signatures = source['signatures'] as StageSigned[];
    if (source['accepted_on'] !== null && !signatures.length) return [];
    const { policy } = await house.policies.inForce(read, actor.organizationId);
    const [today, installing] = [source['today'] as string, source['installing'] as boolean];
    return stagesOfUnit(policy.acceptance.stages, signatures, today, installing).map(
      ({ stage, state, missing, completedOn, opensOn }) => ({
        key: stage.key,
        label: localizedText(stage.label, actor.language),
        clause: stage.clause,
        sentence: localizedText(policy.clauses[stage.clause] ?? stage.label, actor.language),
        state,
        signedBy: stage.signedBy,
        completedOn,
        opensOn,
        viewerMaySign: state === 'OPEN' ? missing.filter((party) => maySignFor(actor, party)) : [],
      }),
    );
  },
  {
    today: (row) => sql`select (now() at time zone o.time_zone)::date::text from organization o
      where o.id = ${row('organization_id')}`,
    installing: isBeingInstalled,
    signatures: (row) => sql`select coalesce(jsonb_agg(jsonb_build_object(
        'stage', s.stage, 'party', s.party, 'on', s.signed_on)), '[]') from stage_signature s
      where s.organization_id = ${row('organization_id')} and s.asset_id = ${row('id')}`,
  },
);

/** Customers sign for themselves; the office signs for the company, and puts on record that the customer has signed. */
export const maySignFor = (actor: ReadContext['actor'], party: AcceptanceParty): boolean =>
  isOffice(actor) || (actor.kind === 'CUSTOMER' && party === AcceptanceParty.CUSTOMER);
