/**
 * The types a client may hold an id of, each with the prefix its ids carry. Closed: an id with any other prefix is no
 * id. A prefix is never reused for another type, for people keep ids in mails and bookmarks.
 */
export const GlobalIdPrefix = {
  ServiceRequest: 'req',
  Customer: 'cus',
  Contact: 'con',
  Site: 'sit',
  Product: 'prd',
  ProductModel: 'mod',
  Component: 'cmp',
  Asset: 'ast',
  Account: 'acc',
  Membership: 'mem',
  Technician: 'tec',
  Partner: 'par',
  TechnicianRejection: 'tre',
  DepotRepair: 'dpr',
  LoanerUnit: 'lnu',
  LoanerLoan: 'lnl',
  StockLocation: 'stl',
  StockLevel: 'stk',
  StockMovement: 'stm',
  Visit: 'vis',
  VisitPart: 'vpt',
  WorkOrder: 'wor',
  ServiceReport: 'rep',
  VisitExpense: 'vex',
  SlaClock: 'clk',
  SlaPause: 'pau',
  File: 'fil',
  PolicyVersion: 'pol',
  Decision: 'dec',
  Consent: 'cst',
  Acceptance: 'acp',
  Rating: 'rat',
  Callback: 'cbk',
  RequestEvent: 'evt',
  PriceItem: 'pri',
  ErrorCode: 'err',
  Organization: 'org',
  ApiClient: 'cli',
  WarrantyRegistration: 'war',
  Part: 'prt',
  Comment: 'cmt',
  ImportRun: 'imp',
  Notification: 'ntf',
  DeadLetter: 'dlt',
  Approval: 'apr',
  ApprovalVote: 'avo',
  ApprovalDelegation: 'adl',
  DayPlan: 'dpl',
  PlanChoice: 'pch',
  Replay: 'rpl',
  ReplayChange: 'rpc',
  Solution: 'sol',
  SolutionQuestion: 'sqn',
  QualityInspection: 'qin',
  InspectionPaperLook: 'ipl',
  SavedView: 'svw',
  InternalAcceptance: 'iac',
  StageSignature: 'sgs',
  Letter: 'ltr',
  CustodyRecord: 'ctd',
  LiabilityDecision: 'lia',
  LossShare: 'lsh',
  LiabilityDispute: 'ldp',
  Recovery: 'rcv',
  RecoveryStep: 'rcs',
  Penalty: 'pen',
  PenaltyShare: 'psh',
  Investigation: 'inv',
  InvestigationMember: 'ivm',
  Survey: 'srv',
  ChecklistRun: 'chk',
  Interview: 'itv',
  PanelMeeting: 'pnl',
  CauseLeaf: 'clf',
  Finding: 'fnd',
  TripCost: 'trc',
  Evidence: 'evd',
  EvidenceAnnotation: 'ean',
  EvidenceLook: 'evl',
  StopOrder: 'stp',
  Claim: 'clm',
  ClaimLine: 'cll',
  ClaimPayment: 'clp',
  ClaimCost: 'clc',
  ClaimGoods: 'clg',
  EightD: 'egd',
  LedgerEntry: 'lge',
  LedgerPosting: 'lgp',
  LedgerPeriod: 'lpd',
  LedgerPaper: 'lpp',
  Certificate: 'cer',
  Leave: 'lve',
  OnCallShift: 'ocs',
  TrainingRecord: 'trn',
  PostHeld: 'pst',
  Admission: 'adm',
  AdmissionPaper: 'adp',
  AdmissionEducation: 'ade',
  AdmissionInspection: 'adi',
  AdmissionViolation: 'adv',
  AdmissionStop: 'ads',
  AdmissionAccident: 'ada',
  DepositMovement: 'dep',
  TargetMeasurement: 'tms',
  PlannedRound: 'rnd',
  RoundTask: 'rtk',
  Scorecard: 'scd',
  ScorecardDeduction: 'scx',
} as const;
export type GlobalIdType = keyof typeof GlobalIdPrefix;

export interface GlobalId {
  readonly type: GlobalIdType;
  /** The row's UUID, lower case, with its dashes. */
  readonly uuid: string;
}

const SHAPE = /^([a-z]{3})_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const types = new Map(Object.entries(GlobalIdPrefix).map(([type, prefix]) => [prefix, type as GlobalIdType]));

/** The id a client holds of a row, such as `req_0198c2f07e1a7c3d9b1e2f3a4b5c6d7e`. Throws on what is no UUID. */
export function encodeGlobalId(type: GlobalIdType, uuid: string): string {
  if (!UUID.test(uuid)) throw new TypeError(`Not a UUID in lower case: ${uuid}`);
  return `${GlobalIdPrefix[type]}_${uuid.replaceAll('-', '')}`;
}

/** The type and row an id stands for; null for anything this product never issued. */
export function decodeGlobalId(id: string): GlobalId | null {
  const [, prefix, ...groups] = SHAPE.exec(id) ?? [];
  const type = prefix === undefined ? undefined : types.get(prefix as (typeof GlobalIdPrefix)[GlobalIdType]);
  return type === undefined ? null : { type, uuid: groups.join('-') };
}

/** The row an id of that very type stands for; null for a malformed id and for an id of another type. */
export function uuidOf(type: GlobalIdType, id: string): string | null {
  const decoded = decodeGlobalId(id);
  return decoded?.type === type ? decoded.uuid : null;
}
