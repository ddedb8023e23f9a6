import type { Localized } from '@aftercare/schema';

const said = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });

/** What each fact of a request's life is called in its timeline. The payload holds what was said or chosen. */
const SENTENCES: Readonly<Record<string, Localized>> = {
  'request.filed': said('已收到服务请求', 'The request was received'),
  'request.rebound': said('改按新的服务制度办理', 'The request goes on under the new policy'),
  'request.triaged': said('已受理并分级', 'The request was assessed'),
  'request.repeats': said('同一问题再次报修', 'The same problem came back'),
  'request.claimed': said('已有专人负责', 'Somebody took charge of the request'),
  'request.commented': said('新增留言', 'A message was left'),
  'request.answered': said('已答复客户', 'The customer was answered'),
  'request.channelRaised': said('服务方式已升级', 'Service moved up a step'),
  'request.held': said('请求已暂停', 'The request was put on hold'),
  'request.resumed': said('请求已恢复处理', 'Work on the request resumed'),
  'request.rejected': said('请求未被受理', 'The request was rejected'),
  'request.cancelled': said('请求已取消', 'The request was cancelled'),
  'request.reopened': said('请求已重新打开', 'The request was reopened'),
  'request.resolved': said('问题已解决，等待客户确认', 'The problem was put right; the customer is asked to confirm'),
  'request.closed': said('请求已关闭', 'The request was closed'),
  'request.dispatched': said('已安排技术人员', 'A technician was assigned'),
  'technician.turnedDown': said('客户要求换人', 'The customer asked for somebody else'),
  'consent.asked': said('等待客户同意', "The customer's consent was asked for"),
  'consent.given': said('客户已同意', 'The customer consented'),
  'consent.declined': said('客户未同意', 'The customer declined'),
  'visit.accepted': said('技术人员已确认服务时间', 'The technician confirmed the time'),
  'visit.declined': said('技术人员无法前往，正在重新安排', 'The technician cannot come; another is being found'),
  'visit.departed': said('技术人员已出发', 'The technician is on the way'),
  'visit.arrived': said('技术人员已到达', 'The technician has arrived'),
  'visit.started': said('服务已开始', 'Work has started'),
  'visit.stopped': said('服务暂停', 'Work was interrupted'),
  'visit.expensesClaimed': said('已凭报告单报销差旅费用', 'Expenses were claimed upon the report'),
  'visit.formWritten': said('已填写记录', 'A form was filled in'),
  'visit.recorded': said('已填写服务记录', 'The work was recorded'),
  'visit.finished': said('现场工作已完成', 'The work was finished'),
  'visit.moved': said('服务时间已调整', 'The visit was moved'),
  'visit.cancelled': said('服务已取消', 'The visit was cancelled'),
  'report.signed': said('客户已签署服务报告', 'The customer signed the report'),
  'report.refused': said('客户未签署服务报告', 'The customer did not sign the report'),
  'work.accepted': said('客户已验收', 'The customer accepted the work'),
  'work.refused': said('客户未通过验收，将返工', 'The customer refused the work; it will be done again'),
  'work.checked': said('内部验收通过', 'The company checked the work itself'),
  'work.failed': said('内部验收未通过，将返工', 'The company’s own check failed; the work will be done again'),
  'payment.collected': said('已收款', 'The payment was received'),
  'request.rated': said('客户已评价', 'The customer rated the service'),
  'callback.due': said('应回访客户', 'The customer is to be called back'),
  'callback.made': said('已回访客户', 'The customer was called back'),
  'callback.missed': said('回访未接通', 'Nobody answered the callback'),
  'promise.started': said('服务承诺', 'Promised'),
  'promise.met': said('承诺已按时兑现', 'Promise kept'),
  'promise.warned': said('承诺即将到期', 'Soon due'),
  'promise.broken': said('承诺未能按时兑现', 'Promise broken'),
  'promise.escalated': said('承诺仍未兑现，已报上一级', 'Still not kept; now with the next level'),
  'promise.paused': said('承诺暂停计时', 'Promise paused'),
  'promise.reminded': said('已催办', 'Reminded of what is overdue'),
  'promise.extended': said('已批准延期', 'More time was granted'),
  'penalty.due': said('违约责任', 'A penalty fell due'),
  'penalty.charged': said('已计罚', 'A penalty was charged'),
  'penalty.appealed': said('对处罚提出异议', 'Somebody objects to a penalty'),
  'penalty.upheld': said('处罚维持不变', 'A penalty stands'),
  'penalty.reversed': said('处罚已冲销', 'A penalty was taken back'),
  'penalty.lifted': said('违约责任已撤销', 'A penalty was lifted'),
  'promise.replanned': said('承诺时间已调整', 'Now due at another time'),
  'promise.withdrawn': said('不再适用的承诺', 'No longer promised'),
  'promise.resumed': said('承诺恢复计时', 'Promise running again'),
  'custody.signed': said('已登记货物交接', 'A hand-over of the goods was put on record'),
  'liability.decided': said('已划分责任', 'It was decided who bears the loss'),
  'liability.disputed': said('有单位对责任划分提出异议', 'A unit objects to its share of the loss'),
  'liability.upheld': said('责任划分维持不变', 'The shares of the loss stand'),
  'recovery.claimed': said('已向外追偿', 'Money was claimed from outside'),
  'recovery.written': said('已登记追偿函件', 'A letter about a claim was put on record'),
  'recovery.received': said('追偿款已到账', 'Money that was claimed has come'),
  'recovery.closed': said('追偿已了结', 'No more money will come from a claim'),
  'recovery.withdrawn': said('已撤回追偿', 'A claim for money was withdrawn'),
  'approval.asked': said('已提请审批', 'Approval asked for'),
  'approval.advanced': said('审批进入下一步', 'Agreed so far; others are still to be heard'),
  'approval.approved': said('审批已通过', 'Approved'),
  'approval.rejected': said('审批未通过', 'Not approved'),
  'approval.returned': said('审批已退回修改', 'Sent back to be changed'),
  'approval.withdrawn': said('审批已撤回', 'Approval withdrawn'),
  'approval.reopened': said('情况有变，已重新提请审批', 'The case has changed: approval asked for again'),
  'solution.drafted': said('正在拟定处理方案', 'A solution is being prepared'),
  'solution.proposed': said(
    '处理方案已送客户，等待答复',
    'A solution was put to the customer, whose answer is awaited',
  ),
  'solution.agreed': said('客户同意处理方案', 'The customer agreed to the solution'),
  'solution.objected': said('客户对处理方案有异议', 'The customer objected to the solution'),
  'solution.questioned': said('客户询问处理方案', 'The customer asked about the solution'),
  'solution.answered': said('已答复客户对处理方案的询问', "The customer's question about the solution was answered"),
  'solution.withdrawn': said('处理方案已撤回', 'The solution was withdrawn'),
  'inspection.asked': said('质量争议已提交检验机构', 'Disputed quality was put to the inspection body'),
  'inspection.ruled': said('检验机构已作出结论', 'The inspection body has found'),
  'letter.sent': said(
    '原因、处理办法和结果已书面告知客户',
    'Cause, remedy and result were told to the customer in writing',
  ),
  'request.archived': said('已归档', 'The request was filed away'),
  'investigation.opened': said('已开始调查', 'An investigation has begun'),
  'investigation.recorded': said('调查有新记录', 'Added to the investigation'),
  'investigation.concluded': said('调查已有结论', 'The investigation has found the cause'),
  'investigation.dropped': said('调查已结束', 'The investigation has ended'),
  'team.proposed': said('已提出调查小组', 'A team was named to investigate'),
  'survey.scheduled': said('已约定现场勘查时间', 'A survey on site was arranged'),
  'survey.finished': said('现场勘查已完成', 'The survey on site was made'),
  'survey.cancelled': said('现场勘查已取消', 'The survey on site was called off'),
  'evidence.recorded': said('已留存证据', 'Evidence was kept'),
  'finding.stated': said('已认定原因', 'The cause was named'),
  'checklist.passed': said('检查通过', 'Checked, and in order'),
  'checklist.failed': said('检查未通过', 'Checked, and not in order'),
  'work.stopped': said('已停工', 'The work was stopped'),
  'work.stopReported': said('停工情况已上报', 'The stop was reported upward'),
  'work.resumed': said('已准许复工', 'Work may go on'),
  'request.complainedOf': said('已登记被投诉人', 'Whom it is against was recorded'),
  'unit.sentIn': said('设备已寄出，送厂维修', 'The unit is on its way to us'),
  'unit.received': said('设备已到厂', 'The unit has arrived'),
  'unit.repaired': said('设备已修理完毕', 'The unit is repaired'),
  'unit.returned': said('设备已交还', 'The unit is on its way back'),
  'loaner.lent': said('已借出备用机', 'A loaner was lent'),
  'loaner.returned': said('备用机已归还', 'The loaner is back'),
  'claim.submitted': said('已提出退赔换', 'A claim was entered'),
  'claim.assessed': said('退赔换已逐项评定', 'The claim was assessed line by line'),
  'claim.approved': said('退赔换已批准', 'The claim was approved'),
  'claim.declined': said('退赔换未获批准', 'The claim was declined'),
  'claim.withdrawn': said('退赔换已撤回', 'The claim was withdrawn'),
  'claim.paid': said('退赔款已支付', 'Money on the claim was paid'),
  'claim.corrected': said('退赔换的款项已更正', 'The money of the claim was corrected'),
  'claim.costRecorded': said('已记录退赔换费用', 'A cost of the claim was recorded'),
  'claim.reversed': said('退赔换已冲销', 'What was approved of the claim was taken back'),
  'claim.settled': said('退赔换已办结', 'The claim was settled'),
  'goods.sentBack': said('货物已寄回', 'The goods are on their way back'),
  'goods.received': said('已收到退回的货物', 'The goods that were sent back have arrived'),
  'goods.appraised': said('退回的货物已鉴定', 'The goods that were sent back were appraised'),
  'goods.disposed': said('退回的货物已处置', 'The goods that were sent back were put where they belong'),
  'goods.exchangeSent': said('更换的货物已发出', 'The goods given in exchange were sent'),
  'goods.exchangeReceived': said('更换的货物已收到', 'The goods given in exchange have arrived'),
  'eightD.opened': said('已建立 8D 报告', 'An 8D report was opened'),
  'eightD.saved': said('8D 报告已更新', 'The 8D report was written on'),
  'eightD.advanced': said('8D 报告已进入下一步', 'The 8D report went one step on'),
  'eightD.steppedBack': said('8D 报告已退回上一步', 'The 8D report went one step back'),
  'eightD.closed': said('8D 报告已关闭', 'The 8D report was closed'),
  'plan.overruled': said('说明理由后，不按工作安排派人', 'Somebody is sent against the plan, with a reason'),
  'certificate.expiring': said('证书即将到期', 'A certificate is running out'),
  'leave.asked': said('有人申请休假', 'Somebody asks for leave'),
  'leave.approved': said('休假已批准', 'Your leave was approved'),
  'leave.declined': said('休假未获批准', 'Your leave was declined'),
  'month.closed': said('月度账目已结，台账已上报', 'A month was closed; its ledger is reported'),
  'admission.admitted': said('准予进入', 'Somebody may enter'),
  'admission.refused': said('不予准入：合同被转包', 'Not admitted: the contract was passed on'),
  'admission.revoked': said('准入已撤销', 'An admission was revoked'),
  'admission.expiring': said('准入即将到期', 'An admission ends soon'),
  'admission.expired': said('准入已到期', 'An admission has ended'),
  'admission.inspected': said('现场检查有不合格项', 'An inspection on site found something not in order'),
  'admission.violated': said('登记了违章', 'A violation was booked'),
  'admission.stopped': said('因准入手续停工', 'Work was stopped for an admission'),
  'admission.lifted': said('准入手续已齐，准予复工', 'Nothing is missing any more: work may go on'),
  'admission.accident': said('报告了事故', 'An accident was reported'),
  'admission.outcomeFiled': said('事故处理结果已备案', 'The outcome of an accident was filed'),
  'admission.outcomeOverdue': said('事故处理结果逾期未备案', 'The outcome of an accident is overdue'),
  'round.opened': said('计划工作已开始', 'Planned work has come round'),
  'round.late': said('计划工作已逾期', 'Planned work is late'),
  'round.message': said('服务提醒', 'A notice of the service'),
  'scorecard.opened': said('有评分卡待评定', 'There are scorecards to be judged'),
  'scorecard.overdue': said('评分卡逾期未签核', 'Scorecards are overdue'),
  'scorecard.signedOff': said('您的评分卡已签核', 'Your scorecard was signed'),
  'policy.putInForce': said('请阅知服务制度的新版本', 'Please read a new version of the service policy'),
};
const UNNAMED = said('请求有新进展', 'There is news about the request');

export const EVENT_TYPES: readonly string[] = Object.keys(SENTENCES);

/** The rung somebody climbed to, in words. */
const RUNGS: Readonly<Record<string, Localized>> = {
  PHONE: said('改由电话处理', 'Help goes on by telephone'),
  REMOTE: said('改为远程处理', 'Help goes on remotely'),
  ON_SITE: said('将安排上门服务', 'Somebody will come on site'),
};

/**
 * The sentence for an event. Promises tell what was promised, approvals what they are about, a rung what happens next;
 * an event may carry a sentence of its own in the payload, as imported history does.
 */
export function eventSentence(type: string, payload: Readonly<Record<string, unknown>>): Localized {
  const { sentence, rung } = payload;
  if (isLocalized(sentence)) return sentence;
  if (type === 'request.channelRaised' && typeof rung === 'string' && RUNGS[rung]) return RUNGS[rung];
  return withMatter(
    wasNotContent(type, payload) ? NOT_CONTENT : (noticeOf(type, payload) ?? SENTENCES[type] ?? UNNAMED),
    payload,
  );
}

/** What happened, with what was promised or what it is about. */
export function withMatter(named: Localized, { about, promise }: Readonly<Record<string, unknown>>): Localized {
  if (isLocalized(about)) return joined(named, about);
  return isLocalized(promise) ? joined(named, promise) : named;
}

/** Whoever hears of it because the customer was not content reads that, first of all. */
const NOT_CONTENT = said('已回访客户，客户不满意', 'The customer was called back and is not content');
const wasNotContent = (type: string, payload: Readonly<Record<string, unknown>>): boolean =>
  type === 'callback.made' && payload['lowGoesTo'] != null;

/** What the customer is asked to tell in time is no promise of ours. */
const NOTICES: Readonly<Record<string, Localized>> = {
  'promise.started': said('请客户按期告知', 'The customer is asked for notice'),
  'promise.met': said('客户已按期告知', 'The customer gave notice in time'),
  'promise.broken': said('客户告知晚于期限', "The customer's notice came late"),
};
const noticeOf = (type: string, payload: Readonly<Record<string, unknown>>): Localized | undefined =>
  payload['kind'] === 'CUSTOMER_NOTICE' ? NOTICES[type] : undefined;

const joined = (what: Localized, promise: Localized): Localized =>
  said(`${what['zh-CN']}：${promise['zh-CN']}`, `${what.en}: ${promise.en}`);

const isLocalized = (value: unknown): value is Localized =>
  typeof value === 'object' && value !== null && 'zh-CN' in value && 'en' in value;
