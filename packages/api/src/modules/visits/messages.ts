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
  'visit.moneyMalformed': { 'zh-CN': '应为以分为单位的整数。', en: 'A whole number of minor units is needed.' },
});
