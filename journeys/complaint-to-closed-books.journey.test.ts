import { expect, test } from 'vitest';
import { agreeInside } from './acts/agree-inside.js';
import { assessLess, claimExchange, exchangeBatch, openClaim, receiveOthers, sendBack } from './acts/claim-goods.js';
import { closeMonth, downloadPapers, letQuarterEnd } from './acts/close-books.js';
import { enterConsole } from './acts/enter-console.js';
import { enterPortal } from './acts/enter-portal.js';
import { resolveAndWrite } from './acts/end-complaint.js';
import { acceptWork } from './acts/judge-work.js';
import { fileComplaint, judgeGrave } from './acts/file-complaint.js';
import * as looking from './acts/look-into.js';
import { draftSolution, objectTo, sendSolution } from './acts/offer-solution.js';
import { claimFromOutside, proposeShares, recordReceipt, recordTooLate } from './acts/share-loss.js';
import { eachJourney } from './stage/each-journey.js';

const journey = eachJourney();
const DAY = 86_400_000;

test('a complaint of damaged rolls is looked into, agreed on, exchanged, recovered, and closed in the books', async () => {
  const { stage } = journey;
  const customer = await enterPortal(stage, { name: '江南彩印', organization: 'baihe', phone: '13600136001' });
  const number = await fileComplaint(customer, { title: '卷筒纸端面破损', arrived: new Date(Date.now() - DAY) });
  await customer.reads('You told us in time');
  const desk = await enterConsole(stage, { name: 'Grace Wu', language: 'en' });
  await judgeGrave(desk, number, '80000');
  await desk.reads(/especially grave needs the consent of the company's board meeting/);
  await customer.reads(/我们将在 30 天内答复/);

  const engineer = await enterConsole(stage, { name: '陈立群' });
  const [head, deputy] = [await enterConsole(stage, { name: '何卫东' }), await enterConsole(stage, { name: '郑海涛' })];
  const board = await enterConsole(stage, { name: '苏文静' });
  await engineer.turnsTo(`/requests/${number}/investigation`);
  await looking.openInvestigation(engineer, '破损在哪里形成，涉及哪些卷号', ['石磊', '庞慧']);
  for (const asked of [head, deputy]) await agreeInside(asked, /服务小组的人数和级别/);
  await looking.arrangeSurvey(engineer, new Date(Date.now() + DAY), '保留破损纸卷和外包装');
  await customer.reads(/保留破损纸卷和外包装/);
  await engineer.presses('The survey was made');
  await engineer.reads('Surveyed');
  await looking.keepPhoto(engineer, '端面裂口');
  await looking.keepReading(engineer, '裂口深度', '38', 'mm');
  await looking.lookAtEvidence(engineer, '端面裂口', '认定破损程度', '裂口自端面向内');
  await looking.stateFinding(engineer, {
    family: /^制造/,
    what: '复卷后端面未加护板',
    degree: /特别重大/,
    units: ['车间', '质检'],
    recommended: '换货，整改复卷护板',
    told: '端面破损属实，出厂前防护不足。',
  });
  await engineer.looksAround('console investigation');
  await customer.reads(/出厂前防护不足/);

  await engineer.turnsTo(`/requests/${number}/liability`);
  await engineer.presses('Decide by the rule');
  await engineer.reads(/车间承担 70 %，质检承担 30 %/);
  await engineer.reads(/56,000\.00/);
  await engineer.reads(/24,000\.00/);
  await engineer.looksAround('console liability');

  await engineer.turnsTo(`/requests/${number}/solution`);
  const agreeToOffer = async (minutes: string) => {
    await agreeInside(deputy, /处理意见/);
    await agreeInside(board, /处理意见/, minutes);
    await sendSolution(engineer);
  };
  const money = { measure: 'Compensate', explanation: '每吨赔偿三成，纸留用。', step: '开具赔偿单' };
  await draftSolution(engineer, 'Write a solution', { ...money, days: '7', cost: '24000' });
  await agreeToOffer('办公会议第 15 次：到会 7 人，同意。');
  await customer.reads(/每吨赔偿三成/);
  await customer.looksAround('portal proposal');
  await objectTo(customer, '破损的纸不能用，请换货。');
  await engineer.reads(/破损的纸不能用/);
  const paper = { measure: 'Exchange', explanation: '破损的纸全部换新。', step: '发新纸，拉回旧纸' };
  await draftSolution(engineer, 'Write the next round', { ...paper, days: '10', cost: '80000' });
  await agreeToOffer('办公会议第 16 次：同意换货。');
  await customer.reads(/破损的纸全部换新/);
  await customer.presses('Agree');
  await customer.reads('What we agreed');

  const reels = { product: '128 克铜版纸', unit: 't', price: '8000' };
  const claimed = [
    { ...reels, batch: 'B-0901', quantity: '6' },
    { ...reels, batch: 'B-0902', quantity: '4' },
  ];
  await claimExchange(customer, claimed);
  await openClaim(engineer);
  await assessLess(engineer, 2, '3', '1 吨外层可用');
  await agreeInside(deputy, /退、赔、换/);
  await agreeInside(board, /退、赔、换/, '办公会议第 17 次：同意换 9 吨。');
  await customer.reads(/1 吨外层可用/);
  await customer.reads(/72,000\.00/);
  for (const waybill of ['DPK-77', 'DPK-78']) await sendBack(customer, waybill);
  const stores = await enterConsole(stage, { name: '鲁大海' });
  await openClaim(stores);
  for (const { batch } of claimed) await exchangeBatch(stores, batch);
  await stores.looksAround('console claim');
  for (const batch of claimed) await receiveOthers(customer, batch.batch);

  await engineer.turnsTo(`/requests/${number}/liability`);
  await proposeShares(engineer, {
    percents: ['50', '20', '30'],
    outsider: '承运方',
    named: '海运通物流',
    reason: '三成纸卷在途中撞伤，车厢照片为证',
  });
  await agreeInside(deputy, /责任划分的调整/);
  await desk.turnsTo(`/requests/${number}/liability`);
  await claimFromOutside(desk);
  await recordReceipt(desk, '20000');
  await desk.reads(/20,000\.00 of .*24,000\.00 has come/);

  await engineer.turnsTo(`/requests/${number}`);
  await resolveAndWrite(engineer, number, () => acceptWork(customer));
  await customer.reads('Our letter to you');

  const closed = await letQuarterEnd(stage);
  const finance = await enterConsole(stage, { name: '卢会计' });
  await closeMonth(finance);
  const month = closed.slice(0, 7);
  expect(
    await downloadPapers(finance, [/退赔换台账 PDF · 中文/, /各部门处罚 XLSX · English/, /通报 PDF · English/]),
  ).toEqual([
    `退赔换明细台帐 ${month}.pdf`,
    `Penalties by unit ${month}.xlsx`,
    `Bulletin of complaints and their outcomes ${month}.pdf`,
  ]);
  await finance.looksAround('console closed month');
  await recordTooLate(desk, '4000', closed);
  await desk.reads(/That month is closed and does not change/);
}, 240_000);
