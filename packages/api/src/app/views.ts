import type { View } from '../kernel/read/index.js';
import { acceptanceView } from '../modules/acceptance/acceptance.view.js';
import { admissionAccidentView } from '../modules/admission/admission-accident.view.js';
import { admissionEducationView } from '../modules/admission/admission-education.view.js';
import { admissionInspectionView } from '../modules/admission/admission-inspection.view.js';
import { admissionPaperView } from '../modules/admission/admission-paper.view.js';
import { admissionStopView } from '../modules/admission/admission-stop.view.js';
import { admissionViolationView } from '../modules/admission/admission-violation.view.js';
import { admissionView } from '../modules/admission/admission.view.js';
import { depositMovementView } from '../modules/admission/deposit-movement.view.js';
import { approvalDelegationView } from '../modules/approvals/approval-delegation.view.js';
import { approvalVoteView } from '../modules/approvals/approval-vote.view.js';
import { approvalView } from '../modules/approvals/approval.view.js';
import { claimAssessmentView } from '../modules/claims/claim-assessment.view.js';
import { claimCostView } from '../modules/claims/claim-cost.view.js';
import { claimGoodsView } from '../modules/claims/claim-goods.view.js';
import { claimLineView } from '../modules/claims/claim-line.view.js';
import { claimPaymentView } from '../modules/claims/claim-payment.view.js';
import { claimView } from '../modules/claims/claim.view.js';
import { clockView, pauseView } from '../modules/clocks/clock.view.js';
import { deadLetterView } from '../modules/dead-letters/dead-letter.view.js';
import { depotRepairView } from '../modules/depot/depot-repair.view.js';
import { loanerLoanView } from '../modules/depot/loaner-loan.view.js';
import { loanerUnitView } from '../modules/depot/loaner-unit.view.js';
import { stockLevelView } from '../modules/stock/stock-level.view.js';
import { stockLocationView } from '../modules/stock/stock-location.view.js';
import { stockMovementView } from '../modules/stock/stock-movement.view.js';
import { technicianRejectionView } from '../modules/dispatch/technician-rejection.view.js';
import { technicianView } from '../modules/dispatch/technician.view.js';
import { consentView } from '../modules/entitlement/consent.view.js';
import { callbackView } from '../modules/feedback/callback.view.js';
import { ratingView } from '../modules/feedback/rating.view.js';
import { eightDView } from '../modules/improvement/eight-d.view.js';
import { fileView } from '../modules/files/file.view.js';
import { savedViewView } from '../modules/saved-views/saved-view.view.js';
import { inspectionPaperLookView } from '../modules/solutions/inspection-paper-look.view.js';
import { internalAcceptanceView } from '../modules/acceptance/internal-acceptance.view.js';
import { stageSignatureView } from '../modules/acceptance/stage-signature.view.js';
import { letterView } from '../modules/acceptance/letter.view.js';
import { accountView } from '../modules/identity/account.view.js';
import { organizationView } from '../modules/identity/organization.view.js';
import { partnerView } from '../modules/identity/partner.view.js';
import { viewerView } from '../modules/identity/viewer.view.js';
import { ledgerEntryView } from '../modules/ledger/ledger-entry.view.js';
import { ledgerPaperView, ledgerPeriodView } from '../modules/ledger/ledger-period.view.js';
import { ledgerPostingView } from '../modules/ledger/ledger-posting.view.js';
import { causeLeafView } from '../modules/investigation/cause-leaf.view.js';
import { checklistRunView } from '../modules/investigation/checklist-run.view.js';
import { evidenceAnnotationView } from '../modules/investigation/evidence-annotation.view.js';
import { evidenceLookView } from '../modules/investigation/evidence-look.view.js';
import { evidenceView } from '../modules/investigation/evidence.view.js';
import { findingView } from '../modules/investigation/finding.view.js';
import { interviewView } from '../modules/investigation/interview.view.js';
import { investigationMemberView } from '../modules/investigation/investigation-member.view.js';
import { investigationView } from '../modules/investigation/investigation.view.js';
import { panelMeetingView } from '../modules/investigation/panel-meeting.view.js';
import { stopOrderView } from '../modules/investigation/stop-order.view.js';
import { surveyView } from '../modules/investigation/survey.view.js';
import { tripCostView } from '../modules/investigation/trip-cost.view.js';
import { custodyRecordView } from '../modules/liability/custody-record.view.js';
import { liabilityDecisionView } from '../modules/liability/liability-decision.view.js';
import { liabilityDisputeView } from '../modules/liability/liability-dispute.view.js';
import { liabilityShareView } from '../modules/liability/liability-share.view.js';
import { penaltyShareView } from '../modules/liability/penalty-share.view.js';
import { penaltyView } from '../modules/liability/penalty.view.js';
import { recoveryStepView } from '../modules/liability/recovery-step.view.js';
import { recoveryView } from '../modules/liability/recovery.view.js';
import { notificationView } from '../modules/notifications/notification.view.js';
import { dayPlanView } from '../modules/planning/day-plan.view.js';
import { planChoiceView } from '../modules/planning/plan-choice.view.js';
import { policyAcknowledgementView, policyStepView, policyVersionView } from '../modules/policy/policy-version.view.js';
import { certificateView } from '../modules/people/certificate.view.js';
import { postHeldView, trainingRecordView } from '../modules/people/experience.view.js';
import { leaveView } from '../modules/people/leave.view.js';
import { onCallShiftView } from '../modules/people/on-call-shift.view.js';
import { assetView } from '../modules/products/asset.view.js';
import { errorCodeView } from '../modules/products/error-code.view.js';
import { priceItemView } from '../modules/products/price-item.view.js';
import { componentView, modelView, productView } from '../modules/products/product.view.js';
import { contactView } from '../modules/registers/contact.view.js';
import { customerView } from '../modules/registers/customer.view.js';
import { siteView } from '../modules/registers/site.view.js';
import { replayChangeView } from '../modules/replay/replay-change.view.js';
import { replayView } from '../modules/replay/replay.view.js';
import { plannedRoundView } from '../modules/rounds/planned-round.view.js';
import { roundTaskView } from '../modules/rounds/round-task.view.js';
import { decisionView } from '../modules/requests/decision.view.js';
import { requestEventView } from '../modules/requests/request-event.view.js';
import { requestView } from '../modules/requests/request.view.js';
import { scorecardDeductionView } from '../modules/scorecards/scorecard-deduction.view.js';
import { scorecardView } from '../modules/scorecards/scorecard.view.js';
import { qualityInspectionView } from '../modules/solutions/quality-inspection.view.js';
import { solutionQuestionView } from '../modules/solutions/solution-question.view.js';
import { solutionView } from '../modules/solutions/solution.view.js';
import { serviceReportView } from '../modules/visits/service-report.view.js';
import { visitExpenseView } from '../modules/visits/visit-expense.view.js';
import { visitPartView } from '../modules/visits/visit-part.view.js';
import { visitView } from '../modules/visits/visit.view.js';

/** Everything that is read, with who may see it. */
export const views: readonly View[] = [
  acceptanceView,
  accountView,
  admissionAccidentView,
  admissionEducationView,
  admissionInspectionView,
  admissionPaperView,
  admissionStopView,
  admissionViolationView,
  admissionView,
  approvalDelegationView,
  approvalView,
  approvalVoteView,
  assetView,
  callbackView,
  causeLeafView,
  certificateView,
  checklistRunView,
  claimAssessmentView,
  claimCostView,
  claimGoodsView,
  claimLineView,
  claimPaymentView,
  claimView,
  clockView,
  componentView,
  consentView,
  contactView,
  custodyRecordView,
  customerView,
  dayPlanView,
  deadLetterView,
  decisionView,
  depositMovementView,
  depotRepairView,
  eightDView,
  evidenceAnnotationView,
  evidenceLookView,
  evidenceView,
  fileView,
  findingView,
  internalAcceptanceView,
  interviewView,
  investigationMemberView,
  investigationView,
  ledgerEntryView,
  ledgerPaperView,
  ledgerPeriodView,
  ledgerPostingView,
  leaveView,
  letterView,
  liabilityDecisionView,
  liabilityDisputeView,
  liabilityShareView,
  modelView,
  notificationView,
  onCallShiftView,
  organizationView,
  panelMeetingView,
  partnerView,
  pauseView,
  penaltyShareView,
  penaltyView,
  planChoiceView,
  plannedRoundView,
  policyAcknowledgementView,
  policyStepView,
  policyVersionView,
  postHeldView,
  errorCodeView,
  priceItemView,
  productView,
  inspectionPaperLookView,
  savedViewView,
  qualityInspectionView,
  ratingView,
  recoveryStepView,
  recoveryView,
  replayChangeView,
  replayView,
  requestEventView,
  requestView,
  roundTaskView,
  scorecardDeductionView,
  scorecardView,
  serviceReportView,
  siteView,
  solutionQuestionView,
  solutionView,
  stageSignatureView,
  stopOrderView,
  surveyView,
  loanerLoanView,
  loanerUnitView,
  stockLevelView,
  stockLocationView,
  stockMovementView,
  technicianRejectionView,
  technicianView,
  trainingRecordView,
  tripCostView,
  viewerView,
  visitExpenseView,
  visitPartView,
  visitView,
];
