import { expect } from 'vitest';
import type { Stage } from '../stage/stage.js';
import type { Language } from '../stage/words.js';
import { agreeInside } from './agree-inside.js';
import {
  assessLess,
  claimExchange,
  exchangeBatch,
  openClaim,
  readOthersSent,
  receiveOthers,
  sendBack,
} from './claim-goods.js';
import { closeMonth, downloadPapers, letQuarterEnd } from './close-books.js';
import { resolveAndWrite } from './end-complaint.js';
import { returnToConsole } from './enter-console.js';
import { returnToPortal } from './enter-portal.js';
import { fileComplaint, judgeGrave } from './file-complaint.js';
import { acceptWork } from './judge-work.js';
import * as looking from './look-into.js';
import { draftSolution, objectTo, sendSolution } from './offer-solution.js';
import { claimFromOutside, proposeShares, recordReceipt, recordTooLate } from './share-loss.js';

const DAY = 86_400_000;

/** A complaint of 80,000 yuan from the customer's telephone to the books of the month, everybody in one language. */
export async function complaintToClosedBooks(stage: Stage, language: Language): Promise<void> {
  const say = (zh: string, en: string) => (language === 'en' ? en : zh);
  const shows = (zh: string, en: string) => new RegExp(say(zh, en));
  const staff = (name: string) => returnToConsole(stage, { name, language });
  const customer = await returnToPortal(stage, {
    name: '江南彩印有限公司',
    language,
  });
  const title = say('卷筒纸端面破损', 'Reels torn at the face');
  const number = await fileComplaint(customer, { title, arrived: new Date(Date.now() - DAY) }, say);
  await customer.reads('You told us in time');
  // The head of the technical centre, whose own proposals go one up.
  const chief = await staff('何卫东');
  await judgeGrave(chief, number, '80000', say);
  await chief.reads(
    shows('特别重大的，须经公司办公会议同意', "especially grave needs the consent of the company's board"),
  );
  await customer.reads(shows('我们将在 30 天内答复', 'You will have our answer within 30 days'));

  const [deputy, board] = [await staff('郑海涛'), await staff('苏文静')];
  await chief.turnsTo(`/requests/${number}/investigation`);
  const purpose = say('破损在哪里形成，涉及哪些卷号', 'Where they were torn, and which reels');
  await looking.openInvestigation(chief, purpose, ['石磊', '庞慧'], say('中级以上', 'Middle grade and above'));
  await agreeInside(deputy, shows('服务小组的人数和级别', 'Size and grade of the service team'));
  const ready = say('保留破损纸卷和外包装', 'Keep the torn reels and their wrapping');
  await looking.arrangeSurvey(chief, new Date(Date.now() + DAY), ready);
  await customer.reads(new RegExp(ready));
  await chief.presses('The survey was made');
  await chief.reads('Surveyed');
  const tear = say('端面裂口', 'Tear at the face');
  await looking.keepPhoto(chief, tear);
  await looking.keepReading(chief, say('裂口深度', 'Depth of the tear'), '38', 'mm');
  const note = say('裂口自端面向内', 'It runs from the face inwards');
  await looking.lookAtEvidence(chief, tear, say('认定破损程度', 'To judge the damage'), note);
  const told = say('端面破损属实，出厂前防护不足。', 'The faces are torn, as they were not guarded here.');
  await looking.stateFinding(chief, {
    family: shows('^制造', '^Production'),
    what: say('复卷后端面未加护板', 'No guard on the face after rewinding'),
    degree: shows('特别重大', 'Especially grave'),
    units: [say('车间', 'Workshop'), say('质检', 'Quality inspection')],
    recommended: say('换货，整改复卷护板', 'Exchange them, guard every face'),
    told,
  });
  if (language === 'en') await chief.looksAround('console investigation');
  await customer.reads(new RegExp(told));

  await chief.turnsTo(`/requests/${number}/liability`);
  await chief.presses('Decide by the rule');
  await chief.reads(shows('车间承担 70 %，质检承担 30 %', 'the workshop bears 70 % and quality 30 %'));
  await chief.reads(/56,000\.00/);
  await chief.reads(/24,000\.00/);
  await chief.button('Share it out anew').waitFor();

  await chief.turnsTo(`/requests/${number}/solution`);
  const settlement = shows('处理意见', 'The settlement');
  const agreeToOffer = async (minutes: string) => {
    await agreeInside(deputy, settlement);
    await agreeInside(board, settlement, minutes);
    await sendSolution(chief);
  };
  const money = say('每吨赔偿三成，纸留用。', 'A third of each ton is compensated, and the paper kept.');
  const bill = { measure: 'Compensate', explanation: money, step: say('开具赔偿单', 'Write the credit note') };
  await draftSolution(chief, 'Write a solution', { ...bill, days: '7', cost: '24000' });
  await agreeToOffer(say('办公会议第 15 次：到会 7 人，同意。', 'Board meeting 15: seven present, agreed.'));
  await customer.reads(new RegExp(money));
  if (language === 'zh-CN') await customer.looksAround('portal proposal');
  const no = say('破损的纸不能用，请换货。', 'Torn paper is of no use to us. Please exchange it.');
  await objectTo(customer, no);
  await chief.reads(new RegExp(no));
  const others = say('破损的纸全部换新。', 'All torn paper is exchanged.');
  const paper = {
    measure: 'Exchange',
    explanation: others,
    step: say('发新纸，拉回旧纸', 'Send new reels, fetch the old'),
  };
  await draftSolution(chief, 'Write the next round', { ...paper, days: '10', cost: '80000' });
  await agreeToOffer(say('办公会议第 16 次：同意换货。', 'Board meeting 16: agreed to exchange.'));
  await customer.reads(new RegExp(others));
  await customer.presses('Agree');
  await customer.reads('What we agreed');

  const reels = { product: say('128 克铜版纸', 'Coated art 128 g'), unit: 't', price: '8000' };
  const claimed = [
    { ...reels, batch: 'B-0901', quantity: '6' },
    { ...reels, batch: 'B-0902', quantity: '4' },
  ];
  await claimExchange(customer, claimed);
  await openClaim(chief);
  const usable = say('1 吨外层可用', 'One ton can be used on the outside');
  await assessLess(chief, 2, '3', usable);
  const exchange = shows('退、赔、换', 'Return, compensation or exchange');
  await agreeInside(deputy, exchange);
  await agreeInside(board, exchange, say('办公会议第 17 次：同意换 9 吨。', 'Board meeting 17: nine tons, agreed.'));
  await customer.reads(new RegExp(usable));
  await customer.reads(/72,000\.00/);
  for (const waybill of ['DPK-77', 'DPK-78']) await sendBack(customer, waybill);
  // Stores and finance have no ear for complaints: what is agreed to be due is theirs to settle.
  const stores = await staff('鲁大海');
  await openClaim(stores);
  for (const { batch } of claimed) await exchangeBatch(stores, batch);
  if (language === 'zh-CN') await stores.looksAround('console claim');
  for (const { batch } of claimed) await readOthersSent(customer, batch);
  for (const { batch } of claimed) await receiveOthers(customer, batch);

  await chief.turnsTo(`/requests/${number}/liability`);
  await proposeShares(chief, {
    percents: ['50', '20', '30'],
    outsider: say('承运方', 'The carrier'),
    named: say('海运通物流', 'Haiyuntong Logistics'),
    reason: say('三成纸卷在途中撞伤，车厢照片为证', 'A third of the reels were hit on the way, as the photos show'),
  });
  // A part of what was agreed to be due: 72,000.
  await chief.reads(/21,600\.00/);
  await agreeInside(deputy, shows('责任划分的调整', 'Shares other than by the rule'));
  const finance = await staff('卢会计');
  await finance.turnsTo(`/requests/${number}/liability`);
  await claimFromOutside(finance);
  await recordReceipt(finance, '20000');
  await finance.reads(shows('21,600\\.00 中已到账 .*20,000\\.00', '20,000\\.00 of .*21,600\\.00 has come'));
  if (language === 'en') await finance.looksAround('console liability');

  await chief.turnsTo(`/requests/${number}`);
  const letter = {
    done: say('新纸已送达，旧纸已拉回。', 'New reels are there, the old ones back.'),
    cause: say('出厂前端面防护不足，途中又受撞击。', 'The faces were not guarded, and were hit on the way.'),
    remedy: say('换货 9 吨。', 'Nine tons were exchanged.'),
    result: say('新纸上机正常。', 'The new paper runs well.'),
  };
  await resolveAndWrite(chief, number, letter, () => acceptWork(customer));
  await customer.reads('Our letter to you');

  const closed = await letQuarterEnd(stage);
  await closeMonth(finance);
  const month = closed.slice(0, 7);
  const papers = [
    `${finance.words('Returns, compensations, exchanges')} PDF · 中文`,
    `${finance.words('Penalties by unit')} XLSX · English`,
    `${finance.words('Bulletin')} PDF · English`,
  ];
  expect(
    await downloadPapers(
      finance,
      papers.map((name) => new RegExp(name)),
    ),
  ).toEqual([
    `退赔换台账 ${month}.pdf`,
    `Penalties by unit ${month}.xlsx`,
    `Bulletin of complaints and their outcomes ${month}.pdf`,
  ]);
  if (language === 'zh-CN') await finance.looksAround('console closed month');
  await finance.turnsTo(`/requests/${number}/liability`);
  await recordTooLate(finance, '1600', closed);
  await finance.reads(shows('该月份已结账', 'That month is closed and does not change'));
}
