import { beforeAll, expect, test } from 'vitest';
import { AftercareApi } from '../examples/partner-client/src/aftercare-api.ts';
import { fileRequest } from '../examples/partner-client/src/file-request.ts';
import { answerIn } from './acts/answer-in.js';
import { enterConsole } from './acts/enter-console.js';
import { letVersionBegin, letVersionsBeAgreedTo } from './acts/let-versions-be-agreed-to.js';
import { writeRow } from './acts/write-row.js';
import { eachJourney } from './stage/each-journey.js';

const journey = eachJourney();
let report: (reference: string, title: string) => Promise<unknown>;
beforeAll(async () => {
  const { stage } = journey;
  await letVersionsBeAgreedTo(stage);
  const key = await stage.database.keyFor('chaoyang', 'HZ-XH', ['requests:read', 'requests:write', 'assets:read']);
  const api = new AftercareApi({ url: stage.server.url, key });
  const { assets } = await api.ask<{ assets: { nodes: { id: string }[] } }>(
    '{ assets(filter: { serial: "CY-180-0101" }) { nodes { id } } }',
    {},
  );
  const order = { kind: 'REPAIR', assetId: assets.nodes[0]!.id, componentCode: 'TANK' } as const;
  report = (reference, title) => fileRequest(api, reference, { ...order, title });
  await report('order-77830', '水温上不去');
  await report('order-77831', '天花板滴水');
});

test('a figure is changed, tried, agreed to and read, and binds whoever asks from then on', async () => {
  const { stage } = journey;
  const author = await enterConsole(stage, { name: '韩梅' });
  await author.follows('Policies');
  await author.follows(/P16.*2/);
  await author.follows('Versions');
  await author.presses('Draft the next version from it');

  await author.presses(/^服务承诺$/);
  await writeRow(author, /^到达/, 1, '3 often');
  await author.reads(/不能是 "3 often"/);
  await author.looksAround('console a draft with an issue');
  await writeRow(author, /^到达/, 1, '3h');
  await author.reads('nothing wrong');
  await author.presses('Save the draft');
  await author.reads('The draft is saved.');

  await author.follows('Changes');
  await author.reads(/3 小时/);
  await author.looksAround('console what a draft changes');
  await author.follows('Try a case');
  await author.reads(/3 小时内上门/);
  await author.looksAround('console a case on a draft');
  await author.page.goBack();
  await author.follows('Replay');
  await author.presses('Start the replay');
  await author.reads('{0} of {done} requests would have come out otherwise', { 0: '2', done: '2' });
  await author.presses(/^截止时间/);
  await author.link(/^R-/).first().waitFor();
  await author.looksAround('console a replay');

  const inspector = await enterConsole(stage, { name: '蒋督查', language: 'en' });
  await inspector.follows('Policies');
  await inspector.follows(/version 3/);
  await inspector.follows('Versions');
  await inspector.presses('I have looked through it');
  await answerIn(inspector, 'Say that you looked through it?', 'I have looked through it');
  await inspector.reads('It is recorded that you looked through it.');

  await author.follows('Versions');
  await author.presses('Ask for its approval');
  await author.chooses(/制度发布/);
  await author.writes('In a few words', '三小时内上门');
  await author.writes('Why', '去年的上门大多已在三小时内。');
  await author.presses('Ask');
  await author.reads(/^当前审批/);

  const director = await enterConsole(stage, { name: '杨总', language: 'en', device: 'phone' });
  await director.follows('Approvals');
  await director.presses(/三小时内上门/);
  await director.link('See what it changes').waitFor();
  await director.looksAround('console an approval on a phone');
  await director.presses('Agree');
  await answerIn(director, /^Agree to A-/, 'Agree');
  await director.reads('Nothing waits for you');

  await author.follows('Read');
  await author.follows('Versions');
  await author.presses('Put it in force');
  await answerIn(author, 'Put it in force?', 'Put it in force');
  await author.reads('The version comes into force at the moment you chose.');
  await author.looksAround('console a version to come');
  await letVersionBegin(stage, 3);

  await inspector.follows('Policies');
  await inspector.reads(/, version 3\.$/);
  await inspector.follows('Read it');
  await inspector.presses('We have read it');
  await inspector.reads('It is recorded that you read it.');

  await report('order-77832', '热水不够用');
  await author.follows('Promises');
  await author.reads(/3 小时内上门/);
  await author.looksAround('console promise board');
  expect(stage.problems()).toEqual([]);
});
