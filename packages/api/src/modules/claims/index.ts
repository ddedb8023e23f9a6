export { grantClaim, refuseOtherClaim, type ClaimMatter } from './commands/grant-claim.js';
export { Claim } from './claim.entity.js';
export { ClaimAssessment } from './claim-assessment.entity.js';
export { ClaimCost } from './claim-cost.entity.js';
export { ClaimGoods } from './claim-goods.entity.js';
export { ClaimLine } from './claim-line.entity.js';
export { ClaimPayment } from './claim-payment.entity.js';
