import { test } from 'vitest';
import { askForRemoteAccess } from './acts/ask-consent.js';
import { climbLadder } from './acts/climb-ladder.js';
import { returnToConsole } from './acts/enter-console.js';
import { returnToPortal } from './acts/enter-portal.js';
import { fileRequest } from './acts/file-request.js';
import { sendTechnician } from './acts/send-technician.js';
import { triage } from './acts/triage.js';
import { finishAndSign, recordWork } from './acts/work-on-site.js';
import { eachJourney } from './stage/each-journey.js';

const journey = eachJourney();

const customers = [
  {
    language: 'en',
    name: 'Suzhou International Clinic',
    unit: /LIS-4-/,
    title: 'Results are printed twice',
    sent: '高翔',
    answer: 'We look into the print queue',
    answered: /answered within 1 hour/,
    onSite: /within 12 hours/,
  },
  {
    language: 'zh-CN',
    name: '南京鼓楼中心医院',
    unit: /HIS-6-/,
    title: '门诊挂号很慢',
    sent: 'Maria Santos',
    answer: '我们正在检查数据库',
    answered: /1 小时内得到答复/,
    onSite: /2 小时内到达/,
  },
] as const;

test.each(customers)(
  'help climbs from the phone to a remote session to a visit, each with its reason ($language)',
  async ({ language, name, unit, title, sent, answer, answered, onSite }) => {
    const { stage } = journey;
    const about = new RegExp(title);
    const customer = await returnToPortal(stage, { name, language, device: 'desk' });
    const fault = language === 'en' ? /^The software fails/ : /^软件故障/;
    const kind = language === 'en' ? /^Repair/ : /^报修/;
    const number = await fileRequest(customer, { unit, kind, fault, title });
    await customer.reads(answered);

    const agent = await returnToConsole(stage, { name: '徐婷', language });
    await triage(agent, about);
    await agent.turnsTo(`/requests/${number}`);
    await agent.presses('Answer');
    await agent.writes('Answer', answer);
    await agent.presses('Send the answer');
    await customer.reads(new RegExp(answer));
    await agent.reads('Kept');

    await climbLadder(agent, 'Remotely', 'Not to be solved by phone');
    await askForRemoteAccess(agent);
    await agent.looksAround(`console remote access asked ${language}`);
    await customer.reads('May we work on your system remotely?');
    await customer.looksAround(`portal remote access ${language}`);
    await customer.presses('Allow');
    await agent.reads('in the portal');

    const dispatcher = await returnToConsole(stage, { name: '马骏', language });
    await sendTechnician(dispatcher, title, new RegExp(sent), { kind: 'Remote session' });
    const engineer = await returnToConsole(stage, { name: sent, language, device: 'phone' });
    await engineer.goTo('/visits');
    await engineer.follows(about);
    await engineer.presses('Accept');
    await engineer.presses('Start work');
    await recordWork(engineer, { findings: 'Needs the printer itself', actions: 'Cleared the queue' });
    await finishAndSign(engineer, 'Not fixed yet');
    await engineer.looksAround(`engineer remote report ${language}`);

    await climbLadder(agent, 'On site', 'The machine must be seen');
    await customer.reads(onSite);
    await sendTechnician(dispatcher, title, new RegExp(sent), { tomorrow: true });
    await customer.looksAround(`portal engineer comes ${language}`);
    await agent.reads(/The machine must be seen/);
    await agent.page
      .getByRole('link', { name: /V-\d{4}-\d{6}/ })
      .nth(1)
      .waitFor();
  },
);
