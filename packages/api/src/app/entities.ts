import type { Options } from '@mikro-orm/postgresql';
import { Acceptance, InternalAcceptance, Letter, StageSignature } from '../modules/acceptance/index.js';
import {
  Admission,
  AdmissionAccident,
  AdmissionEducation,
  AdmissionInspection,
  AdmissionPaper,
  AdmissionStop,
  AdmissionViolation,
  DepositMovement,
} from '../modules/admission/index.js';
import { Approval, ApprovalDelegation, ApprovalVote } from '../modules/approvals/index.js';
import { Claim, ClaimAssessment, ClaimCost, ClaimGoods, ClaimLine, ClaimPayment } from '../modules/claims/index.js';
import { SlaClock, SlaPause } from '../modules/clocks/index.js';
import { DepotRepair, LoanerLoan, LoanerUnit } from '../modules/depot/index.js';
import { TechnicianRejection } from '../modules/dispatch/index.js';
import { Consent, Decision } from '../modules/entitlement/index.js';
import { LedgerEntry, LedgerPaper, LedgerPeriod, LedgerPosting, YearSales } from '../modules/ledger/index.js';
import { Scorecard, ScorecardDeduction } from '../modules/scorecards/index.js';
import { EightD } from '../modules/improvement/index.js';
import { Callback } from '../modules/feedback/callback.entity.js';
import { Rating } from '../modules/feedback/rating.entity.js';
import {
  CauseLeaf,
  ChecklistRun,
  Evidence,
  EvidenceAnnotation,
  EvidenceLook,
  Finding,
  Interview,
  Investigation,
  InvestigationMember,
  PanelMeeting,
  StopOrder,
  Survey,
  TripCost,
} from '../modules/investigation/index.js';
import {
  CustodyRecord,
  LiabilityDecision,
  LiabilityDispute,
  LiabilityShare,
  Penalty,
  PenaltyShare,
  Recovery,
  RecoveryStep,
} from '../modules/liability/index.js';
import { DayPlan, PlanChoice } from '../modules/planning/index.js';
import { Certificate, LeaveOfAbsence, OnCallShift, PostHeld, TrainingRecord } from '../modules/people/index.js';
import { PolicyAcknowledgement, PolicyStepTaken, PolicyVersion } from '../modules/policy/index.js';
import { Asset } from '../modules/products/asset.entity.js';
import { ProductModel } from '../modules/products/product-model.entity.js';
import { Trainee } from '../modules/products/trainee.entity.js';
import { Replay } from '../modules/replay/index.js';
import { Customer } from '../modules/registers/customer.entity.js';
import { Site } from '../modules/registers/site.entity.js';
import { PlannedRound, RoundTask } from '../modules/rounds/index.js';
import { ServiceRequest } from '../modules/requests/service-request.entity.js';
import { ServiceReport } from '../modules/visits/service-report.entity.js';
import { SavedView } from '../modules/saved-views/index.js';
import { InspectionPaperLook, QualityInspection, Solution, SolutionQuestion } from '../modules/solutions/index.js';
import { StockLocation, StockMovement } from '../modules/stock/index.js';
import { TargetMeasurement } from '../modules/targets/index.js';
import { VisitExpense } from '../modules/visits/visit-expense.entity.js';
import { VisitPart } from '../modules/visits/visit-part.entity.js';
import { VisitRecord } from '../modules/visits/visit-record.entity.js';
import { Visit } from '../modules/visits/visit.entity.js';

/** Every entity of the write side; `npm run check` compares them with the migrations. */
export const entities: Options['entities'] = [
  Acceptance,
  Admission,
  AdmissionAccident,
  AdmissionEducation,
  AdmissionInspection,
  AdmissionPaper,
  AdmissionStop,
  AdmissionViolation,
  Approval,
  ApprovalDelegation,
  ApprovalVote,
  Asset,
  Callback,
  CauseLeaf,
  Certificate,
  ChecklistRun,
  Claim,
  ClaimAssessment,
  ClaimCost,
  ClaimGoods,
  ClaimLine,
  ClaimPayment,
  Consent,
  CustodyRecord,
  Customer,
  DayPlan,
  Decision,
  DepositMovement,
  DepotRepair,
  EightD,
  Scorecard,
  ScorecardDeduction,
  Evidence,
  EvidenceAnnotation,
  EvidenceLook,
  Finding,
  InternalAcceptance,
  Interview,
  Investigation,
  InvestigationMember,
  LedgerEntry,
  LedgerPaper,
  LedgerPeriod,
  LeaveOfAbsence,
  LedgerPosting,
  YearSales,
  Letter,
  LiabilityDecision,
  LiabilityDispute,
  LiabilityShare,
  LoanerLoan,
  LoanerUnit,
  OnCallShift,
  PanelMeeting,
  Penalty,
  PenaltyShare,
  PlanChoice,
  PlannedRound,
  PolicyAcknowledgement,
  PolicyStepTaken,
  PolicyVersion,
  PostHeld,
  ProductModel,
  InspectionPaperLook,
  QualityInspection,
  Rating,
  Recovery,
  RecoveryStep,
  Replay,
  RoundTask,
  ServiceReport,
  ServiceRequest,
  Site,
  SlaClock,
  SlaPause,
  SavedView,
  Solution,
  SolutionQuestion,
  StageSignature,
  StockLocation,
  StockMovement,
  StopOrder,
  Survey,
  TargetMeasurement,
  TechnicianRejection,
  Trainee,
  TrainingRecord,
  TripCost,
  Visit,
  VisitExpense,
  VisitPart,
  VisitRecord,
];
