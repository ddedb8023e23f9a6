import { fileRequest } from '../../modules/requests/commands/file-request.js';
import { takeRequest } from '../../modules/requests/commands/take-request.js';
import { triageRequest } from '../../modules/requests/commands/triage-request.js';
import { answerRequest } from '../../modules/requests/commands/answer-request.js';
import { cancelRequest } from '../../modules/requests/commands/cancel-request.js';
import { claimRequest } from '../../modules/requests/commands/claim-request.js';
import { climbLadder } from '../../modules/requests/commands/climb-ladder.js';
import { closeRequest } from '../../modules/requests/commands/close-request.js';
import { holdRequest } from '../../modules/requests/commands/hold-request.js';
import { rejectRequest } from '../../modules/requests/commands/reject-request.js';
import { resolveRequest } from '../../modules/requests/commands/resolve-request.js';
import { acceptWork, refuseWork } from '../../modules/acceptance/index.js';
import { askConsent, giveConsent } from '../../modules/entitlement/index.js';
import { rateRequest } from '../../modules/feedback/index.js';
import { nextChannel } from '../../modules/policy/index.js';
import { act, type StepCommand } from './act.js';
import type { Cast } from './cast.js';
import type { DemoStory } from './demo-story.js';
import { takeIn } from './take-in.js';
import { playCallback } from './play-callback.js';
import { playVisit } from './play-visit.js';
import { requestOf, type Scene } from './scene.js';
import type { Stage } from './stage.js';

const HOUR = 3_600_000;

/** Plays one request to where its story ends. */
export async function playStory(stage: Stage, cast: Cast, story: DemoStory, today: Date): Promise<void> {
  const filed = stage.now;
  const customer = cast.customers[story.customer]!;
  const scene: Scene = {
    stage,
    cast,
    story,
    customer,
    requestId: await file(stage, customer, story),
    after: (hours) => stage.comesTo(new Date(Math.min(filed.getTime() + hours * HOUR, today.getTime() - 60_000))),
  };
  const { ending } = story;
  if (ending === 'FILED') return;

  await scene.after(0.15);
  if (ending === 'CANCELLED') return void (await step(scene, 'CUSTOMER', cancelRequest, '问题已自行解决'));
  await act(scene, 'AGENT', claimRequest, {});
  await act(scene, 'AGENT', triageRequest, {
    componentCode: story.component,
    faultCode: story.fault,
    causeCode: story.cause,
    complexity: story.complexity,
    note: story.note,
  });
  if (ending === 'REJECTED')
    return void (await step(scene, 'AGENT', rejectRequest, '不是本公司的产品，已建议联系物业'));
  if (ending === 'ON_HOLD') return void (await step(scene, 'AGENT', holdRequest, '等客户确认方便的时间'));
  if (ending === 'TRIAGED') return;
  if (ending === 'AT_DEPOT') return takeIn(scene);

  const paid = ['PAID', 'COST_PRICE'].includes((await requestOf(scene)).entitlement ?? '');
  if (paid && story.lines) {
    await climb(scene);
    await act(scene, 'AGENT', askConsent, { kind: 'PAID_WORK' as const, lines: linesOf(cast, story.lines) });
    if (ending === 'ASKED_TO_PAY') return;
    await scene.after(0.4);
    const [consent] = await stage.rows<{ id: string }>(
      `select id from consent where organization_id = ? and request_id = ? and state = 'REQUESTED'`,
      scene.requestId,
    );
    await stage.does(stage.customer(customer.id), giveConsent, { consentId: consent!.id });
  }
  if (story.rung === 'PHONE') await byPhone(scene);
  else {
    if (!(paid && story.lines)) await climb(scene);
    if (ending === 'TO_CHOOSE') return;
    if (!(await playVisit(scene))) return;
  }
  await judge(scene);
}

async function file(stage: Stage, customer: Cast['customers'][number], story: DemoStory): Promise<string> {
  const said = {
    kind: story.kind ?? 'REPAIR',
    assetId: customer.assetIds[story.asset ?? 0] ?? null,
    componentCode: story.component,
    faultCode: story.fault,
    title: story.title,
    description: story.description,
  } as const;
  return story.channel && story.channel !== 'PORTAL'
    ? stage.does(stage.staff('AGENT'), takeRequest, {
        ...said,
        channel: story.channel,
        customerId: customer.id,
        regionClass: customer.regionClass,
      })
    : stage.does(stage.customer(customer.id), fileRequest, said);
}

/** Help begins where the policy says; the story tells how far it had to go. */
async function climb(scene: Scene): Promise<void> {
  const wanted = scene.story.rung ?? 'ON_SITE';
  const { house, organizationId } = scene.stage;
  const { policy } = await house.database
    .entityManagerFor(scene.stage.system())
    .transactional((em) => house.policies.inForce(em, organizationId));
  for (;;) {
    const { rung } = await requestOf(scene);
    const next = rung === wanted ? null : nextChannel(policy, rung);
    if (!next) return;
    await act(scene, 'AGENT', climbLadder, { to: next.channel, reason: '电话无法解决' });
  }
}

async function byPhone(scene: Scene): Promise<void> {
  const { story } = scene;
  await scene.after(0.6);
  await act(scene, 'AGENT', answerRequest, { text: story.answer! });
  await scene.after(story.fixed ?? 1);
  await act(scene, 'AGENT', resolveRequest, { text: story.answer! });
}

async function judge(scene: Scene): Promise<void> {
  const { stage, story, customer } = scene;
  if (story.ending === 'AWAITING_ACCEPTANCE') return;
  await scene.after((story.fixed ?? 1) + 2);
  if (story.ending === 'REFUSED')
    return void (await act(scene, 'CUSTOMER', refuseWork, { reason: '还是在滴水，没有修好。' }));
  await step(scene, 'CUSTOMER', acceptWork, null);
  if (story.rating) {
    const [overall, attitude, quality, speed, comment] = story.rating;
    await stage.does(stage.customer(customer.id), rateRequest, {
      requestId: scene.requestId,
      overall,
      attitude,
      quality,
      speed,
      comment,
    });
  }
  await playCallback(scene);
  if (story.ending === 'CLOSED') await step(scene, 'CALLBACK_AGENT', closeRequest, null);
}

const linesOf = (cast: Cast, codes: readonly string[]) =>
  [...new Set(codes)].map((code) => ({
    priceItemId: cast.prices.get(code)!,
    quantity: codes.filter((other) => other === code).length,
  }));

const step = (scene: Scene, who: string, command: StepCommand, reason: string | null) =>
  act(scene, who, command, { reason });
