import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { LocalizedText } from '../../kernel/graphql/localized-text.type.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code } from '../../kernel/read/index.js';
import { isInside } from '../../kernel/who.js';
import { whoInWords, type PolicyContext } from '../policy/index.js';
import { hearsComplaints } from '../requests/requests.access.js';
import { mayInvestigate } from './investigation.access.js';

interface Named {
  readonly name: string;
  readonly label: LocalizedText;
}

/** What there is to choose from while somebody looks into a request, in the words of its own policy version. */
export const investigationFormOf = code<ReadContext & PolicyContext>(
  ['policy_version_id'],
  async (source, { actor, read, house }) => {
    if (!isInside(actor)) return null;
    const { policy } = await house.policies.version(read, actor.organizationId, source['policy_version_id'] as string);
    const text = (label: Parameters<typeof localizedText>[0]) => localizedText(label, actor.language);
    const named = (labels: Readonly<Record<string, Parameters<typeof text>[0]>>): Named[] =>
      Object.entries(labels).map(([name, label]) => ({ name, label: text(label) }));
    const reportedTo = new Set([policy.stopAtOnce, ...policy.checklists].flatMap((one) => one?.reportedTo ?? []));
    return {
      checklists: policy.checklists.map(({ key, label, items, at, goesWith, failed, clause }) => ({
        name: key,
        label: text(label),
        at,
        ofSurvey: goesWith === 'SURVEY',
        failed,
        clause,
        items: named(items),
      })),
      degrees: named(policy.triage.severities),
      // Whoever is liable by their shares, or a person, is not a unit that something can be found of.
      units: named(policy.departments).filter(
        ({ name }) => !['LIABLE_UNITS', 'PERSON'].includes(policy.bearers[name]!),
      ),
      stopGrounds: named(policy.stopAtOnce?.grounds ?? {}),
      stopStates: named(policy.stopAtOnce?.states ?? {}),
      stopReportedTo: [...reportedTo].map((name) => ({ name, label: text(whoInWords(policy, name)) })),
      teamNeedsApproval: policy.approvals.some(({ of }) => of === 'TEAM'),
      viewerMayOpen: mayInvestigate(actor),
      viewerMayNameComplainedOf: hearsComplaints(actor),
    };
  },
);
