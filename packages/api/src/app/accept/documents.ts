/** A request as the scenarios look at it. Instants are ISO 8601, UTC. */
export interface RequestSeen {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly rung: string;
  readonly tier: string | null;
  readonly entitlement: string | null;
  readonly entitlementSentence: Words | null;
  readonly dueAt: string | null;
  readonly dueKind: string | null;
  readonly promiseState: string;
  readonly brokenPromises: number;
  readonly filedAt: string;
  readonly closedAt: string | null;
  readonly version: number;
  readonly allowedActions: readonly string[];
  readonly asset: { readonly id: string } | null;
  readonly clocks: readonly ClockSeen[];
  readonly consents: readonly ConsentSeen[];
  readonly papersDue: readonly Words[];
  readonly visits: readonly VisitSeen[];
  readonly acceptances: readonly { readonly round: number; readonly outcome: string; readonly reason: string | null }[];
  readonly rating: {
    readonly overall: number;
    readonly attitude: number;
    readonly quality: number;
    readonly speed: number;
    readonly comment: string;
  } | null;
}
export interface Words {
  readonly zhCN: string;
  readonly en: string;
  readonly text: string;
}
export interface ClockSeen {
  readonly kind: string;
  readonly state: string;
  readonly startedAt: string;
  readonly dueAt: string;
  readonly warnAt: string | null;
  readonly breachedAt: string | null;
  readonly stoppedAt: string | null;
  readonly owedBy: string;
  readonly sentence: Words;
}
export interface ConsentSeen {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly method: string | null;
  readonly total: { readonly amountMinor: string; readonly currency: string } | null;
  readonly lines: readonly {
    readonly code: string;
    readonly class: string;
    readonly basis: string | null;
    readonly basisSentence: Words | null;
    readonly quantity: number;
    readonly unitPrice: { readonly amountMinor: string };
  }[];
}
export interface VisitSeen {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly state: string;
  readonly arrivedAt: string | null;
  readonly finishedAt: string | null;
  readonly outcome: string | null;
  readonly version: number;
  readonly report: {
    readonly number: string;
    readonly language: string;
    readonly signatureValid: boolean;
    readonly signerName: string | null;
    readonly paperUrl: string;
  } | null;
}

/** What a change answered: what it led to, or why it was refused. */
export interface Answer {
  readonly __typename: string;
  readonly request?: RequestSeen;
  readonly visit?: VisitSeen;
  readonly message?: string;
  readonly code?: string;
  readonly issues?: readonly { readonly path: string; readonly code: string; readonly message?: string }[];
  readonly currentVersion?: number;
  readonly consentKind?: string;
  readonly reasons?: readonly Words[];
  readonly uploadUrl?: string;
}

const VISIT = `fragment V on Visit {
  id number kind state arrivedAt finishedAt outcome version
  report { number language signatureValid signerName paperUrl }
}`;

export const REQUEST = `fragment R on ServiceRequest {
  id number state rung tier entitlement entitlementSentence { zhCN en text } dueAt dueKind promiseState brokenPromises
  filedAt closedAt version allowedActions asset { id }
  clocks { kind state startedAt dueAt warnAt breachedAt stoppedAt owedBy sentence { zhCN en text } }
  consents {
    id kind state method total { amountMinor currency }
    lines { code class basis basisSentence { zhCN en text } quantity unitPrice { amountMinor } }
  }
  papersDue { zhCN en text } visits { ...V } acceptances { round outcome reason } rating { overall attitude quality speed comment }
} ${VISIT}`;

const request = (input: string, versioned = true) => ({ input, gives: 'RequestSuccess', versioned });
const visit = (input: string, versioned = true) => ({ input, gives: 'VisitSuccess', versioned });

/** The changes the scenarios make, by the name they have in the API. */
export const CHANGES = {
  fileRequest: request('FileRequestInput', false),
  takeRequest: request('TakeRequestInput', false),
  claimRequest: request('RequestStepInput'),
  triageRequest: request('TriageRequestInput'),
  answerRequest: request('AnswerRequestInput'),
  resolveRequest: request('ResolveRequestInput'),
  climbLadder: request('ClimbLadderInput'),
  commentOnRequest: request('CommentOnRequestInput', false),
  holdRequest: request('RequestStepInput'),
  resumeRequest: request('RequestStepInput'),
  askConsent: request('AskConsentInput'),
  giveConsent: request('AnswerConsentInput', false),
  declineConsent: request('AnswerConsentInput', false),
  acceptWork: request('RequestStepInput'),
  askForAnother: request('RequestStepInput'),
  refuseWork: request('RefuseWorkInput'),
  rateRequest: request('RateRequestInput', false),
  closeRequest: request('RequestStepInput'),
  checkWork: request('CheckWorkInput'),
  sendLetter: request('SendLetterInput'),
  sendUnitIn: request('SendUnitInInput'),
  receiveUnit: request('ReceiveUnitInput'),
  finishDepotRepair: request('FinishDepotRepairInput'),
  returnUnit: request('ReturnUnitInput'),
  lendLoaner: request('LendLoanerInput'),
  takeLoanerBack: request('TakeLoanerBackInput'),
  checkAtVisit: visit('CheckAtVisitInput', false),
  writeVisitRecord: visit('WriteVisitRecordInput', false),
  claimExpenses: visit('ClaimExpensesInput', false),
  dispatchRequest: visit('DispatchRequestInput'),
  moveVisit: visit('MoveVisitInput'),
  acceptVisit: visit('VisitStepInput'),
  departForVisit: visit('VisitStepInput'),
  arriveAtVisit: visit('VisitStepInput'),
  startWork: visit('VisitStepInput'),
  recordVisit: visit('RecordVisitInput'),
  finishVisit: visit('FinishVisitInput'),
  signReport: visit('SignReportInput'),
} as const;
export type ChangeName = keyof typeof CHANGES;

/** The document of a change, with everything it may answer. */
export function documentOf(name: ChangeName): string {
  const { input, gives } = CHANGES[name];
  const success =
    gives === 'RequestSuccess'
      ? '... on RequestSuccess { request { ...R } }'
      : '... on VisitSuccess { visit { ...V } }';
  const fragments = gives === 'RequestSuccess' ? REQUEST : VISIT;
  const answers = `__typename ${success} ${refusalsOf(name)}`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${answers} } } ${fragments}`;
}

const FILING = new Set<ChangeName>(['fileRequest', 'takeRequest']);

// A fragment on a type the union does not have is an error: each change names the refusals it may meet.
function refusalsOf(name: ChangeName): string {
  const refusals = ['... on UserError { message code }', '... on InvalidInputError { issues { path code message } }'];
  if (FILING.has(name)) return refusals.join(' ');
  refusals.push('... on ConflictError { currentVersion }', '... on ConsentRequiredError { consentKind: kind }');
  if (name === 'dispatchRequest') refusals.push('... on TechnicianIneligibleError { reasons { zhCN en text } }');
  return refusals.join(' ');
}
