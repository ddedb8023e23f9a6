import { addMessages } from '../../kernel/graphql/messages.js';

addMessages({
  'solution.openAlready': {
    'zh-CN': '已有一轮处理方案正在办理，请先完成或撤回。',
    en: 'Another round is still open: finish it, or withdraw it.',
  },
  'solution.notSupplied': { 'zh-CN': '按服务制度，不提供这一项。', en: 'The service policy does not supply this.' },
  'solution.notTheSame': {
    'zh-CN': '更换件须与原件一致；要用其他的，须先获批准采用其他办法。',
    en: 'A replacement must be the same as what it replaces; anything else needs another way approved first.',
  },
  'solution.quoteRequired': {
    'zh-CN': '这项服务收费，方案须列明价格。',
    en: 'This service is paid for: the solution must quote its price.',
  },
  'solution.inspectionOpen': {
    'zh-CN': '质量争议正由检验机构检验，结论作出后再发送方案。',
    en: 'Disputed quality lies with the inspection body: its finding comes first.',
  },
  'solution.inspectionBinds': {
    'zh-CN': '检验机构的结论为最终结论，不能再就质量提出异议。',
    en: 'What the inspection body has found is final: quality is no ground for objecting any more.',
  },
  'inspection.bindsCompany': {
    'zh-CN': '检验机构的最终结论支持客户，不能驳回这项请求，也不能认定为无须赔付。',
    en: 'The inspection body has found for the customer for good: the request cannot be turned down, nor nothing found due.',
  },
  'inspection.notProvided': {
    'zh-CN': '服务制度没有指定检验机构。',
    en: 'The service policy names no body that inspects disputed quality.',
  },
  'inspection.askedAlready': { 'zh-CN': '已提交检验机构。', en: 'The inspection body has been asked already.' },
  'inspection.ruledAlready': { 'zh-CN': '检验机构已作出结论。', en: 'The inspection body has found already.' },
  'inspection.inTheFuture': { 'zh-CN': '结论日期不能晚于今天。', en: 'The finding cannot be of a day to come.' },
});
