import './closed-sets.js';
import { NodeQuery } from '../kernel/graphql/node.query.js';
import { AdmissionOnSiteResolver } from '../modules/admission/graphql/admission-on-site.mutation.js';
import { AdmissionStepsResolver } from '../modules/admission/graphql/admission-steps.mutation.js';
import { AdmissionQuery } from '../modules/admission/graphql/admission.query.js';
import { DepositResolver } from '../modules/admission/graphql/deposit.mutation.js';
import { ApprovalQuery } from '../modules/approvals/graphql/approval.query.js';
import { ApprovalRulesQuery } from '../modules/approvals/graphql/approval-rules.query.js';
import { AskApprovalResolver } from '../modules/approvals/graphql/ask-approval.mutation.js';
import { DecideApprovalResolver } from '../modules/approvals/graphql/decide-approval.mutation.js';
import { DelegateApprovalsResolver } from '../modules/approvals/graphql/delegate-approvals.mutation.js';
import { AssessClaimResolver } from '../modules/claims/graphql/assess-claim.mutation.js';
import { ClaimMoneyResolver } from '../modules/claims/graphql/claim-money.mutation.js';
import { ClaimQuery } from '../modules/claims/graphql/claim.query.js';
import { GoodsResolver } from '../modules/claims/graphql/goods.mutation.js';
import { SubmitClaimResolver } from '../modules/claims/graphql/submit-claim.mutation.js';
import { SignStageResolver } from '../modules/acceptance/graphql/sign-stage.mutation.js';
import { TargetResolver } from '../modules/targets/graphql/target.resolver.js';
import { DeadLettersResolver } from '../modules/dead-letters/graphql/dead-letters.resolver.js';
import { StockQuery } from '../modules/stock/graphql/stock.query.js';
import { StockResolver } from '../modules/stock/graphql/stock.mutation.js';
import { DepotQuery } from '../modules/depot/graphql/depot.query.js';
import { DepotResolver } from '../modules/depot/graphql/depot.mutation.js';
import { LoanerResolver } from '../modules/depot/graphql/loaner.mutation.js';
import { AskForAnotherResolver } from '../modules/dispatch/graphql/ask-for-another.mutation.js';
import { TechnicianProposalsQuery } from '../modules/dispatch/graphql/technician-proposals.query.js';
import { TechniciansQuery } from '../modules/dispatch/graphql/technicians.query.js';
import { ColleaguesQuery } from '../modules/identity/graphql/colleagues.query.js';
import { DemoAccountsQuery } from '../modules/identity/graphql/demo-accounts.query.js';
import { PublicOrganizationsQuery } from '../modules/identity/graphql/public-organizations.query.js';
import { SignInResolver } from '../modules/identity/graphql/sign-in.mutation.js';
import { SuppliersQuery } from '../modules/identity/graphql/suppliers.query.js';
import { ViewerQuery } from '../modules/identity/graphql/viewer.query.js';
import { EightDQuery } from '../modules/improvement/graphql/eight-d.query.js';
import { EightDResolver } from '../modules/improvement/graphql/eight-d.mutation.js';
import { DashboardQuery } from '../modules/insight/graphql/dashboard.query.js';
import { QueueCountsQuery } from '../modules/insight/graphql/queue-counts.query.js';
import { CloseMonthResolver } from '../modules/ledger/graphql/close-month.mutation.js';
import { PostMoneyResolver } from '../modules/ledger/graphql/post-money.mutation.js';
import { YearBudgetsResolver } from '../modules/ledger/graphql/year-budgets.resolver.js';
import { LedgerQuery } from '../modules/ledger/graphql/ledger.query.js';
import { EvidenceResolver } from '../modules/investigation/graphql/evidence.mutation.js';
import { InvestigationRecordsResolver } from '../modules/investigation/graphql/investigation-records.mutation.js';
import { InvestigationStepsResolver } from '../modules/investigation/graphql/investigation-steps.mutation.js';
import { InvestigationQuery } from '../modules/investigation/graphql/investigation.query.js';
import { OnRequestResolver } from '../modules/investigation/graphql/on-request.mutation.js';
import { StopWorkResolver } from '../modules/investigation/graphql/stop-work.mutation.js';
import { DecideLiabilityResolver } from '../modules/liability/graphql/decide-liability.mutation.js';
import { LiabilityQuery } from '../modules/liability/graphql/liability.query.js';
import { PenaltyResolver } from '../modules/liability/graphql/penalty.mutation.js';
import { RecoveryResolver } from '../modules/liability/graphql/recovery.mutation.js';
import { SignCustodyResolver } from '../modules/liability/graphql/sign-custody.mutation.js';
import { NotificationsQuery } from '../modules/notifications/graphql/notifications.query.js';
import { DayPlanChangedSubscription } from '../modules/planning/graphql/day-plan-changed.subscription.js';
import { DayPlanResolver } from '../modules/planning/graphql/day-plan.mutation.js';
import { DayPlanQuery } from '../modules/planning/graphql/day-plan.query.js';
import { CertificateDemandsResolver } from '../modules/people/graphql/certificate-demands.mutation.js';
import { KeepFileResolver } from '../modules/people/graphql/keep-file.mutation.js';
import { LeaveResolver } from '../modules/people/graphql/leave.mutation.js';
import { PeopleQuery } from '../modules/people/graphql/people.query.js';
import { PlanPeopleResolver } from '../modules/people/graphql/plan-people.mutation.js';
import { IntakeFormQuery } from '../modules/policy/graphql/intake-form.query.js';
import { PoliciesQuery } from '../modules/policy/graphql/policies.query.js';
import { PolicyDiffQuery } from '../modules/policy/graphql/policy-diff.query.js';
import { PolicyLifeResolver } from '../modules/policy/graphql/policy-life.mutation.js';
import { PolicyNewsSubscription } from '../modules/policy/graphql/policy-news.subscription.js';
import { PromisePreviewQuery } from '../modules/policy/graphql/promise-preview.query.js';
import { AssetQuery } from '../modules/products/graphql/asset.query.js';
import { EndProductionResolver } from '../modules/products/graphql/end-production.mutation.js';
import { ErrorCodesQuery } from '../modules/products/graphql/error-codes.query.js';
import { ModelsQuery } from '../modules/products/graphql/models.query.js';
import { PriceItemsQuery } from '../modules/products/graphql/price-items.query.js';
import { CaseRulingsQuery } from '../modules/replay/graphql/case-rulings.query.js';
import { ReplayChangedSubscription } from '../modules/replay/graphql/replay-changed.subscription.js';
import { ReplayResolver } from '../modules/replay/graphql/replay.mutation.js';
import { ReplayQuery } from '../modules/replay/graphql/replay.query.js';
import { CustomerQuery } from '../modules/registers/graphql/customer.query.js';
import { RebindPreviewQuery } from '../modules/replay/graphql/rebind-preview.query.js';
import { RequestChangedSubscription } from '../modules/requests/graphql/request-changed.subscription.js';
import { RequestQuery } from '../modules/requests/graphql/request.query.js';
import { VisitQuery } from '../modules/visits/graphql/visit.query.js';
import { JudgeWorkResolver } from '../modules/acceptance/graphql/judge-work.mutation.js';
import { CheckWorkResolver } from '../modules/acceptance/graphql/check-work.mutation.js';
import { ConsentResolver } from '../modules/entitlement/graphql/consent.mutation.js';
import { CallbacksResolver } from '../modules/feedback/graphql/callbacks.mutation.js';
import { CallbacksQuery } from '../modules/feedback/graphql/callbacks.query.js';
import { RateRequestResolver } from '../modules/feedback/graphql/rate-request.mutation.js';
import { RecordTrainingResolver } from '../modules/products/graphql/record-training.mutation.js';
import { RevealCustomerResolver } from '../modules/registers/graphql/reveal-customer.mutation.js';
import { ClimbLadderResolver } from '../modules/requests/graphql/climb-ladder.mutation.js';
import { FileRequestResolver } from '../modules/requests/graphql/file-request.mutation.js';
import { RebindRequestResolver } from '../modules/requests/graphql/rebind-request.mutation.js';
import { RequestStepsResolver } from '../modules/requests/graphql/request-steps.mutation.js';
import { ScorecardQuery } from '../modules/scorecards/graphql/scorecard.query.js';
import { ScorecardResolver } from '../modules/scorecards/graphql/scorecard.mutation.js';
import { SpeakOnRequestResolver } from '../modules/requests/graphql/speak-on-request.mutation.js';
import { TakeRequestResolver } from '../modules/requests/graphql/take-request.mutation.js';
import { TriageRequestResolver } from '../modules/requests/graphql/triage-request.mutation.js';
import { DispatchResolver } from '../modules/dispatch/graphql/dispatch.mutation.js';
import { CreateUploadResolver } from '../modules/files/graphql/create-upload.mutation.js';
import { AnswerSolutionResolver } from '../modules/solutions/graphql/answer-solution.mutation.js';
import { InspectQualityResolver } from '../modules/solutions/graphql/inspect-quality.mutation.js';
import { PrepareSolutionResolver } from '../modules/solutions/graphql/prepare-solution.mutation.js';
import { ClaimExpensesResolver } from '../modules/visits/graphql/claim-expenses.mutation.js';
import { CloseReportResolver } from '../modules/visits/graphql/close-report.mutation.js';
import { FinishVisitResolver } from '../modules/visits/graphql/finish-visit.mutation.js';
import { RoundsResolver } from '../modules/rounds/graphql/rounds.mutation.js';
import { RoundsQuery } from '../modules/rounds/graphql/rounds.query.js';
import { ChooseSlotResolver } from '../modules/slots/graphql/choose-slot.mutation.js';
import { SavedViewsResolver } from '../modules/saved-views/graphql/saved-views.mutation.js';
import { SavedViewsQuery } from '../modules/saved-views/graphql/saved-views.query.js';
import { VisitSlotsQuery } from '../modules/slots/graphql/visit-slots.query.js';
import { RecordVisitResolver } from '../modules/visits/graphql/record-visit.mutation.js';
import { VerifyReportQuery } from '../modules/visits/graphql/verify-report.query.js';
import { VisitChecksResolver } from '../modules/visits/graphql/visit-checks.mutation.js';
import { VisitStepsResolver } from '../modules/visits/graphql/visit-steps.mutation.js';

/** Every question and change of the API. */
export const resolvers = [
  AdmissionOnSiteResolver,
  AdmissionQuery,
  AdmissionStepsResolver,
  DepositResolver,
  AnswerSolutionResolver,
  ApprovalQuery,
  ApprovalRulesQuery,
  AskForAnotherResolver,
  AskApprovalResolver,
  AssessClaimResolver,
  AssetQuery,
  CaseRulingsQuery,
  CallbacksQuery,
  CallbacksResolver,
  CheckWorkResolver,
  ChooseSlotResolver,
  ClaimExpensesResolver,
  ClaimMoneyResolver,
  ClaimQuery,
  ClimbLadderResolver,
  CloseMonthResolver,
  CloseReportResolver,
  ConsentResolver,
  CreateUploadResolver,
  CustomerQuery,
  DashboardQuery,
  DayPlanChangedSubscription,
  DayPlanQuery,
  DayPlanResolver,
  DecideApprovalResolver,
  DecideLiabilityResolver,
  DelegateApprovalsResolver,
  ColleaguesQuery,
  SuppliersQuery,
  DemoAccountsQuery,
  DispatchResolver,
  EndProductionResolver,
  ErrorCodesQuery,
  EvidenceResolver,
  DeadLettersResolver,
  DepotQuery,
  StockQuery,
  StockResolver,
  DepotResolver,
  LoanerResolver,
  EightDQuery,
  EightDResolver,
  FileRequestResolver,
  FinishVisitResolver,
  InspectQualityResolver,
  GoodsResolver,
  CertificateDemandsResolver,
  KeepFileResolver,
  LeaveResolver,
  PeopleQuery,
  PlanPeopleResolver,
  IntakeFormQuery,
  InvestigationQuery,
  InvestigationRecordsResolver,
  InvestigationStepsResolver,
  TargetResolver,
  SignStageResolver,
  JudgeWorkResolver,
  LedgerQuery,
  YearBudgetsResolver,
  LiabilityQuery,
  ModelsQuery,
  NodeQuery,
  NotificationsQuery,
  OnRequestResolver,
  PenaltyResolver,
  PoliciesQuery,
  PolicyDiffQuery,
  PolicyLifeResolver,
  PolicyNewsSubscription,
  PostMoneyResolver,
  PrepareSolutionResolver,
  PriceItemsQuery,
  PromisePreviewQuery,
  PublicOrganizationsQuery,
  QueueCountsQuery,
  RateRequestResolver,
  RebindPreviewQuery,
  RebindRequestResolver,
  RecordTrainingResolver,
  RecordVisitResolver,
  RecoveryResolver,
  ReplayChangedSubscription,
  ReplayQuery,
  ReplayResolver,
  RoundsQuery,
  RoundsResolver,
  RequestChangedSubscription,
  RequestQuery,
  RequestStepsResolver,
  RevealCustomerResolver,
  SignCustodyResolver,
  SignInResolver,
  ScorecardQuery,
  ScorecardResolver,
  SpeakOnRequestResolver,
  StopWorkResolver,
  TakeRequestResolver,
  SubmitClaimResolver,
  TechnicianProposalsQuery,
  TechniciansQuery,
  TriageRequestResolver,
  VerifyReportQuery,
  ViewerQuery,
  VisitQuery,
  SavedViewsQuery,
  SavedViewsResolver,
  VisitSlotsQuery,
  VisitChecksResolver,
  VisitStepsResolver,
] as const;
