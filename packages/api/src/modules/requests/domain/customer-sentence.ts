import type { Localized } from '@aftercare/schema';
import { eventSentence, withMatter } from './event-sentence.js';

type Payload = Readonly<Record<string, unknown>>;

const said = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });

/** What a customer reads of the facts of their request, said to them. Facts without words here are told as to anybody. */
const SENTENCES: Readonly<Record<string, Localized>> = {
  'request.filed': said('我们已收到您的请求', 'We have received your request'),
  'request.triaged': said('我们已了解情况，知道需要怎么处理', 'We looked at it and know what is needed'),
  'request.answered': said('我们已答复您', 'We have answered you'),
  'request.commented': said('有新的留言', 'There is a new message'),
  'request.held': said('您的服务已暂停', 'Your request is on hold'),
  'request.resumed': said('您的服务已继续进行', 'We go on with your request'),
  'request.rejected': said('很抱歉，您的请求未能受理', 'We could not take your request on'),
  'request.cancelled': said('您的请求已取消', 'Your request was cancelled'),
  'request.reopened': said('我们将为您重新处理', 'We put it right again'),
  'request.resolved': said('已经处理好，请您查看并确认', 'It is put right: please have a look and confirm'),
  'request.closed': said('您的服务已完成', 'Your request is completed'),
  'request.archived': said('您的服务已归档', 'Your request is filed away'),
  'request.rated': said('您已评价服务', 'You rated the service'),
  'request.dispatched': said('已为您安排服务人员', 'Somebody will come to you'),
  'technician.turnedDown': said('您要求换人', 'You asked for somebody else'),
  'consent.asked': said('有一件事需要您决定', 'We need your decision'),
  'consent.given': said('您已同意', 'You agreed'),
  'consent.declined': said('您没有同意', 'You did not agree'),
  'visit.moved': said('您的预约时间有调整', 'Your appointment was moved'),
  'visit.cancelled': said('您的预约已取消', 'Your appointment was cancelled'),
  'report.signed': said('您已签署服务报告', 'You signed the service report'),
  'report.refused': said('服务报告未签字', 'The service report was not signed'),
  'work.accepted': said('您已确认验收', 'You accepted the work'),
  'work.refused': said('您已退回，我们将重新处理', 'You sent the work back; it is done again'),
  'work.checked': said('我们已自查，一切合格', 'We checked the work ourselves, and it is in order'),
  'work.failed': said('我们自查未通过，将重新处理', 'We checked the work ourselves and do it again'),
  'promise.broken': said('很抱歉，我们没能按时做到', 'We are late, and we are sorry'),
  'solution.proposed': said('我们向您提出了处理方案，请您决定', 'We made you a proposal: please decide'),
  'solution.agreed': said('您同意了我们的方案', 'You agreed to our proposal'),
  'solution.objected': said('您没有同意我们的方案', 'You did not agree to our proposal'),
  'solution.questioned': said('您询问了方案', 'You asked about our proposal'),
  'solution.answered': said('我们已答复您对方案的询问', 'We answered your question about our proposal'),
  'solution.withdrawn': said('我们收回了方案，您无需再答复', 'We took our proposal back: you need not decide on it'),
  'inspection.asked': said('已请独立机构检验质量', 'An independent body was asked about the quality'),
  'inspection.ruled': said('检验机构已有结论', 'The independent body has found'),
  'investigation.opened': said('我们已开始查找原因', 'We began to look for the cause'),
  'investigation.concluded': said('原因已查明', 'We know what happened'),
  'investigation.dropped': said('没有更多需要查明的情况', 'There was nothing more to find out'),
  'survey.scheduled': said('已约好上门查看', 'We arranged to come and have a look'),
  'survey.finished': said('我们已到现场查看', 'We had a look on site'),
  'survey.cancelled': said('上门查看的预约已取消', 'The appointment to have a look was called off'),
  'claim.submitted': said('已提出退换货或赔偿申请', 'A claim was made'),
  'claim.approved': said('您的退换货或赔偿申请已批准', 'Your claim was approved'),
  'claim.declined': said('您的退换货或赔偿申请未获批准', 'Your claim was not approved'),
  'claim.withdrawn': said('退换货或赔偿申请已撤回', 'The claim was withdrawn'),
  'claim.paid': said('款项已支付给您', 'Money was paid to you'),
  'claim.corrected': said('误登的付款已更正', 'A payment recorded by mistake was taken back'),
  'claim.reversed': said('申请的批准已取消', 'The approval of the claim was taken back'),
  'claim.settled': said('您的退换货或赔偿申请已办结', 'Your claim is settled'),
  'goods.sentBack': said('货物正在寄回途中', 'Goods are on their way back to us'),
  'goods.received': said('您寄回的货物已收到', 'The goods you sent back arrived'),
  'goods.appraised': said('已检查您寄回的货物', 'We examined the goods you sent back'),
  'goods.exchangeSent': said('换的货物正在送往您处', 'New goods are on their way to you'),
  'goods.exchangeReceived': said('换的货物已送到', 'The new goods arrived'),
  'letter.sent': said('已书面告知您原因和处理结果', 'We told you in writing what the cause was and what was done'),
};

/** What became of the time we asked the customer to keep: no promise of ours. */
const NOTICE: Readonly<Record<string, Localized>> = {
  'promise.met': said('您已在期限内告知', 'You told us in time'),
  'promise.broken': said('您的告知晚于约定期限', 'You told us later than we asked'),
};

/** Nothing was heard for so long that, as was told beforehand, the work counts as accepted. */
const SILENCE = said('期限内未收到异议，视为已验收', 'We heard nothing against it: the work counts as accepted');

/** The sentence for an event as its customer reads it: on the timeline, among the news, in a message. */
export function customerSentence(type: string, payload: Payload): Localized {
  if (payload['kind'] === 'CUSTOMER_NOTICE') return NOTICE[type] ?? eventSentence(type, payload);
  if (payload['bySilence'] === true) return SILENCE;
  const words = SENTENCES[type];
  return words ? withMatter(words, payload) : eventSentence(type, payload);
}
