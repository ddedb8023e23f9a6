import { createApiClient, currentLanguage, queryRetry } from '@aftercare/ui';
import { cacheExchange } from '@urql/exchange-graphcache';
import { retryExchange } from '@urql/exchange-retry';
import { announceSignedOut } from './signed-out';

const socketOrigin = location.origin.replace(/^http/, 'ws');

/** Part of the thing around it, without an identity of its own. */
const embedded = [
  'ApprovalChange',
  'ApprovalPost',
  'ApprovalRule',
  'ApprovalRuleStep',
  'ApprovalRulingType',
  'ApprovalSeat',
  'ApprovalStep',
  'ApprovalStepRuling',
  'AwaitedAcknowledgement',
  'BearerPart',
  'BorneShare',
  'CarePlanItem',
  'CareTrainee',
  'CaseRulings',
  'ChargeablePenalty',
  'Choice',
  'ClaimAssessment',
  'ClaimsLedger',
  'ClaimsLedgerRow',
  'ClaimsLedgerTotal',
  'ComponentWarranty',
  'ConsentLine',
  'Dashboard',
  'DashboardDay',
  'DemoAccount',
  'EightDCausePath',
  'EightDContainment',
  'EightDCorrection',
  'EightDDisciplines',
  'EightDMember',
  'EightDPerson',
  'EightDPrevention',
  'EightDProblem',
  'EntitlementRuling',
  'ExtendablePromise',
  'IntakeForm',
  'InvestigationForm',
  'LedgerBalance',
  'LedgerParty',
  'LetterPaper',
  'LiabilityRulingType',
  'LiabilityShare',
  'LocalizedText',
  'LossRuling',
  'Money',
  'OpenMonth',
  'OpenedEvidence',
  'PenaltyRulingType',
  'PolicyAcknowledgement',
  'PolicyBearer',
  'PolicyChange',
  'PolicyChangeSide',
  'PolicyChecklist',
  'PolicyClause',
  'PolicyCondition',
  'PolicyDiff',
  'PolicyEntry',
  'PolicyIssue',
  'PolicyName',
  'PolicyParameter',
  'PolicyRow',
  'PolicyRule',
  'PolicySection',
  'PolicyStepTaken',
  'PolicyTable',
  'PreviewedPromise',
  'PromisePreview',
  'PromiseRuling',
  'PublicOrganization',
  'Question',
  'QueueCounts',
  'Replacement',
  'ReplayAmount',
  'ReplayDimensionCount',
  'ReplayMonth',
  'ReplayMove',
  'ReplayOutcome',
  'ReplayProgress',
  'ReplaySummary',
  'ReplayTotal',
  'ReportPreview',
  'RequestChange',
  'RuledShare',
  'SolutionLine',
  'StateCount',
  'StatedFact',
  'TechnicianProposal',
  'TraceStep',
  'TriageRuling',
  'Viewer',
  'WorkCheck',
];

const refusals = [
  'InvalidInputError',
  'NotFoundError',
  'ConflictError',
  'IllegalTransitionError',
  'RateLimitedError',
  'SignInFailedError',
  'TechnicianBusyError',
  'TechnicianIneligibleError',
  'ConsentRequiredError',
];

/**
 * The console keeps one copy of every object, so that a change or a live event shows everywhere at once.
 * One client belongs to one person in one language: signing in or changing the language makes a new one.
 */
export function createConsoleClient() {
  return createApiClient({
    face: 'console',
    url: '/graphql',
    wsUrl: `${socketOrigin}/graphql`,
    language: currentLanguage,
    onUnauthenticated: announceSignedOut,
    persisted: import.meta.env.PROD,
    exchanges: [
      cacheExchange({
        keys: Object.fromEntries(embedded.map((type) => [type, () => null])),
        possibleTypes: { UserError: refusals },
        // A change's answer is one of many types, and the cache misses the fields of all the others (#13).
        logger: (severity, message) => {
          // oxlint-disable-next-line no-console
          if (severity !== 'debug' && !message.includes('#13')) console[severity](message);
        },
      }),
      retryExchange(queryRetry),
    ],
  });
}
