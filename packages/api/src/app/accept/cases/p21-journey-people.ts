import { randomUUID } from 'node:crypto';
import type { Part, Stage } from '../scenario.js';
import { keep, NEWCOMER, proposalOf, technicianNamed } from './may-be-sent.js';

const DEMAND = `mutation ($input: DemandCertificatesInput!) { demandCertificates(input: $input) {
  __typename ... on UserError { code } } }`;

/** Clauses 2.4 and 3.1 to 3.3: nobody is sent without experience, training and the papers the state demands. */
export const people: Part = {
  name: 'who may be sent',
  async play(stage) {
    const { clock, company, desk, checks } = stage;
    clock.set('2026-06-15 09:00');
    const { request } = await desk.callAndTriage({ componentCode: 'PRODUCT' });
    const technicianId = await technicianNamed(stage, NEWCOMER);
    const dispatch = async (overruleReason?: string) =>
      company.with('MANAGER').onRequest('dispatchRequest', request, {
        technicianId,
        kind: 'ON_SITE',
        startsAt: clock.in(0),
        endsAt: clock.in(30),
        overruleReason,
      });
    const reasonsOf = (answer: Awaited<ReturnType<typeof dispatch>>) =>
      (answer.reasons ?? []).map(({ en }) => en).join(' | ');

    const newcomer = await dispatch();
    checks.equal('a newcomer is not sent, also by the command', newcomer.__typename, 'TechnicianIneligibleError');
    checks.that(
      'the refusal names experience and training, and what would put it right',
      /3 years in related posts.*record what is missing.*train the person first/s.test(reasonsOf(newcomer)),
      newcomer.reasons,
    );
    checks.equal(
      'no reason overrules it: whoever lacks it may not start',
      (await dispatch('人手不足')).__typename,
      'TechnicianIneligibleError',
    );

    await keep(stage, 'recordPost', { technicianId, ...POST, fromOn: '2020-01-01' });
    await keep(stage, 'recordTechnicianTraining', { technicianId, ...TRAINING, heldOn: '2019-12-20' });
    const changed = await keep(stage, 'recordPost', { technicianId, ...POST, post: '安装', fromOn: '2026-06-01' });
    const untrained = await proposalOf(stage, request.id, technicianId);
    checks.equal('after changing posts without training for the new one, nobody is sent', untrained.eligible, false);
    await keep(stage, 'recordTechnicianTraining', { technicianId, ...TRAINING, heldOn: '2026-05-28' });
    checks.equal('trained for it, they are', (await proposalOf(stage, request.id, technicianId)).eligible, true);

    await demand(stage, ['ELECTRICIAN']);
    const without = await proposalOf(stage, request.id, technicianId);
    checks.that(
      'where the state demands a certificate, whoever has none is not sent, by clause 3.3',
      !without.eligible && without.reasons.some(({ en }) => en.includes('clause 3.3')),
      without.reasons,
    );
    const paper = { kind: 'ELECTRICIAN', title: '低压电工作业', number: 'T3201', issuedOn: '2023-06-15' };
    const { certificates } = await keep(stage, 'recordCertificate', {
      technicianId,
      ...paper,
      expiresOn: '2026-06-15',
    });
    checks.equal(
      'with one they are, on its last day too',
      (await proposalOf(stage, request.id, technicianId)).eligible,
      true,
    );
    clock.set('2026-06-16 09:00');
    checks.equal('the next day they are not', (await proposalOf(stage, request.id, technicianId)).eligible, false);
    await keep(stage, 'recordCertificate', { technicianId, ...paper, issuedOn: '2026-06-16', expiresOn: '2029-06-15' });
    checks.equal('renewed, they are sent', (await dispatch()).__typename, 'VisitSuccess');
    await demand(stage, []);
    checks.that(
      'the old certificate stays on record',
      certificates.length === 1 && changed.posts.length === 2,
      changed,
    );
  },
};

const POST = { post: '维修人员', employer: '本公司', related: true, inHouse: true };
const TRAINING = { course: '上岗培训', minutes: 960, examPassed: true };

async function demand({ company, checks }: Stage, kinds: readonly string[]): Promise<void> {
  const input = { idempotencyKey: randomUUID(), skill: 'PRODUCT', kinds };
  const { demandCertificates } = await company
    .with('SUPERVISOR')
    .ask<{ demandCertificates: { __typename: string } }>(DEMAND, { input });
  checks.equal(
    kinds.length ? 'the house says what the state demands' : 'and that it demands nothing any more',
    demandCertificates.__typename,
    'CertificateDemandsSuccess',
  );
}
