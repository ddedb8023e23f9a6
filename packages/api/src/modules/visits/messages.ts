import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'visit.recordFirst': { 'zh-CN': '请先填写服务记录。', en: 'Record what was found and done first.' },
  'visit.notOnPriceList': { 'zh-CN': '价目表中没有这一项。', en: 'This is not on the price list.' },
  'visit.paidPartNeedsPrice': {
    'zh-CN': '收费的配件须从价目表中选择。',
    en: 'A part that is paid has to come from the price list.',
  },
  'visit.beyondAgreed': { 'zh-CN': '超过了客户同意的金额。', en: 'This is more than the customer agreed to.' },
  'visit.fileUnknown': {
    'zh-CN': '没有找到这张图片，请重新上传。',
    en: 'This picture could not be found. Send it again.',
  },
  'visit.otherWayOpen': {
    'zh-CN': '已申请采用其他办法，批准或撤回申请之前不能开始工作。',
    en: 'Another way was asked for: work begins once it is approved, or no longer asked.',
  },
  'visit.workStopped': {
    'zh-CN': '已停工，准许复工之前不能作业。',
    en: 'The work was stopped: nobody works before it may go on.',
  },
  'visit.notYet': {
    'zh-CN': '这个时间还没有到，请检查手机的时钟。',
    en: 'This is yet to come: check the clock of the phone.',
  },
  'visit.tooLongAgo': { 'zh-CN': '只能补记七天以内的步骤。', en: 'Steps can be told up to seven days later.' },
  'visit.beforeLastStep': { 'zh-CN': '早于上一步的时间。', en: 'This is earlier than the step before it.' },
  'visit.boundsCrossed': { 'zh-CN': '上限低于下限。', en: 'The upper bound is below the lower one.' },
  'visit.secondVisitOnlyUnfixed': {
    'zh-CN': '只有未修复时才需要安排再次上门。',
    en: 'Only what was not put right needs another visit.',
  },
  'visit.wishEndsBeforeStart': { 'zh-CN': '结束时间应晚于开始时间。', en: 'It ends before it begins.' },
  'visit.wishOver': { 'zh-CN': '这个时间已经过去。', en: 'That time is over.' },
  'visit.formFirst': { 'zh-CN': '请先填写“{form}”。', en: 'Fill in first: {form}.' },
  'visit.formByCustomer': { 'zh-CN': '这份表只能由客户本人填写。', en: 'Only the customer fills this in.' },
  'visit.formByTechnician': { 'zh-CN': '这份表由现场人员填写。', en: 'The technician fills this in.' },
  'visit.formKnown': { 'zh-CN': '这份表由系统自动填写。', en: 'This fills itself in.' },
  'visit.noReport': { 'zh-CN': '没有报告单，不予报销。', en: 'No report, no reimbursement.' },
  'visit.receiptUsed': { 'zh-CN': '这张票据已经报销过。', en: 'This receipt was claimed already.' },
  'visit.moneyMalformed': { 'zh-CN': '应为以分为单位的整数。', en: 'A whole number of minor units is needed.' },
});
