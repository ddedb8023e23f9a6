import { expect, test } from 'vitest';
import { AftercareApi } from '../examples/partner-client/src/aftercare-api.ts';
import { fileRequest as fileByProgram } from '../examples/partner-client/src/file-request.ts';
import { followRequest } from '../examples/partner-client/src/follow-request.ts';
import { enterConsole, returnToConsole } from './acts/enter-console.js';
import { enterPortal } from './acts/enter-portal.js';
import { describeRequest, sendRequest } from './acts/file-request.js';
import { acceptWork, rateService } from './acts/judge-work.js';
import { planVisit, sendTechnician } from './acts/send-technician.js';
import { triage } from './acts/triage.js';
import { finishAndSign, recordWork, travelToVisit } from './acts/work-on-site.js';
import { eachJourney } from './stage/each-journey.js';

const journey = eachJourney();

test('a leak under warranty is filed on a phone, repaired for nothing, signed for, accepted and rated', async () => {
  const { stage } = journey;
  const agent = await enterConsole(stage, { name: '林晓燕' });
  const customer = await enterPortal(stage, { name: '王小芳', phone: '13800138001', organization: 'chaoyang' });
  await customer.looksAround('portal new request');

  await customer.follows('My products');
  await customer.follows(/CY-180-/);
  await customer.reads(/水箱/);
  await customer.reads(/管路/);
  await customer.looksAround('portal product past and in warranty');

  await describeRequest(customer, {
    unit: /CY-180-/,
    kind: /^报修/,
    part: /^水箱$/,
    fault: /水箱漏水/,
    title: '天花板滴水',
    description: '从昨晚开始，楼顶水箱下面一直滴水。',
    photo: true,
    wishTomorrow: true,
  });
  await customer.reads('We are with you');
  await customer.reads('Free of charge');
  await customer.looksAround('portal promise before sending');
  const number = await sendRequest(customer);
  await customer.reads(/4 小时内上门/);
  await customer.reads(/水箱在保修期内/);
  await customer.looksAround('portal request filed');

  await agent.reads(/天花板滴水/);
  const key = await stage.database.keyFor('chaoyang', 'HZ-XH', ['requests:read', 'requests:write', 'assets:read']);
  const api = new AftercareApi({ url: stage.server.url, key });
  const others = await api.ask<{ assets: { nodes: { id: string; serial: string }[] } }>(
    '{ assets(filter: { serial: "CY-240" }) { nodes { id serial } } }',
    {},
  );
  const other = await fileByProgram(api, 'order-77813', {
    kind: 'REPAIR',
    assetId: others.assets.nodes.at(-1)!.id,
    title: '民宿没有热水',
    componentCode: 'TANK',
    faultCode: 'INSULATION_LOST',
  });
  await agent.presses(/1/);
  await triage(agent, /民宿没有热水/);
  await agent.presses('Close');
  await triage(agent, /天花板滴水/);
  await agent.button('Enlarge photo {0}: {name}', { 0: '1', name: 'photo.png' }).waitFor();
  await agent.looksAround('console triaged');

  const [dispatcher, second] = await Promise.all([
    returnToConsole(stage, { name: '周志强' }),
    returnToConsole(stage, { name: '何静' }),
  ]);
  await planVisit(second, '民宿没有热水', /王磊/);
  await sendTechnician(dispatcher, '天花板滴水', /王磊/);
  await second.presses('Assign');
  await second.reads(/那段时间|已有/);
  await second.looksAround('console technician busy');

  const technician = await returnToConsole(stage, { name: '王磊', device: 'phone' });
  await travelToVisit(technician, /天花板滴水/);
  await customer.reads('Has arrived');
  await technician.presses('Start work');
  await recordWork(technician, { findings: '水箱出水口密封圈老化渗漏', actions: '更换密封圈并试压', parts: ['SEAL'] });
  await technician.looksAround('technician work recorded');
  await finishAndSign(technician);
  await technician.looksAround('technician report signed');

  const paper = customer.link(/^.*S-\d{4}-\d{6}$/).first();
  const report = await customer.context.request.get((await paper.getAttribute('href'))!);
  expect([report.status(), report.headers()['content-type']]).toEqual([200, 'application/pdf']);
  expect((await report.body()).subarray(0, 5).toString()).toBe('%PDF-');

  await acceptWork(customer);
  await rateService(customer, '师傅很细心');
  await customer.looksAround('portal request rated');

  await agent.turnsTo(`/requests/${number}`);
  await agent.reads('Work accepted');
  await agent.reads(/师傅很细心/);
  expect(await agent.page.getByText(agent.words('Kept'), { exact: true }).count()).toBe(2);
  await agent.writes('Comment', '老客户，下次优先');
  await agent.presses('Add a note');
  await agent.reads(/老客户，下次优先/);
  await agent.chooses('Public');
  await agent.readsNoMore(/老客户，下次优先/);
  await agent.reads(/密封圈|上门|接受|验收/);
  await agent.chooses('Internal');
  await agent.reads(/老客户，下次优先/);
  await agent.looksAround('console request closed');
  await customer.page.reload();
  await customer.reads('Thank you for your rating');
  expect(await customer.page.getByText('老客户，下次优先').count()).toBe(0);

  const heard = await followRequest(api, other.id, { everyMilliseconds: 50 }).next();
  expect(heard.value).toMatchObject({ type: 'request.filed' });
});
