import { randomUUID } from 'node:crypto';
import type { Stage } from '../scenario.js';
import type { CasePerson } from './case.js';
import { sayMayBeSent } from './said.js';

interface Proposal {
  readonly eligible: boolean;
  readonly technician: { readonly id: string };
  readonly reasons: readonly { readonly en: string }[];
}

/** The file that begins empty, for whoever a case thinks of. */
export const NEWCOMER = 'TECHNICIAN-12';

/** Keeps a technician's file as the one whose duty that is. @returns the technician as they are then */
export async function keep(stage: Stage, name: string, input: Readonly<Record<string, unknown>>): Promise<FileSeen> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const answer = await stage.company.with('SUPERVISOR').ask<Record<string, { technician?: FileSeen; code?: string }>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
      ... on TechnicianSuccess { technician { id posts { id } trainings { id } certificates { id } } }
      ... on UserError { code } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  const { technician, code } = answer[name]!;
  if (!technician) throw new Error(`${name}: ${code}`);
  return technician;
}

export interface FileSeen {
  readonly id: string;
  readonly posts: readonly { readonly id: string }[];
  readonly trainings: readonly { readonly id: string }[];
  readonly certificates: readonly { readonly id: string }[];
}

/** A technician of the company, by name. */
export async function technicianNamed({ company }: Stage, name: string): Promise<string> {
  const { technicians } = await company
    .with('DISPATCHER')
    .ask<{ technicians: { id: string; name: string }[] }>('query { technicians { id name } }');
  const found = technicians.find((one) => one.name === name);
  if (!found) throw new Error(`Nobody is called ${name}`);
  return found.id;
}

/** What the house proposes of one technician for a request now. */
export async function proposalOf(
  { company, clock }: Stage,
  requestId: string,
  technicianId: string,
): Promise<Proposal> {
  const { technicianProposals } = await company.with('DISPATCHER').ask<{ technicianProposals: Proposal[] }>(
    `query ($requestId: ID!, $startsAt: DateTime!, $endsAt: DateTime!) {
      technicianProposals(requestId: $requestId, startsAt: $startsAt, endsAt: $endsAt) {
        eligible technician { id } reasons { en } } }`,
    { requestId, startsAt: clock.in(0), endsAt: clock.in(30) },
  );
  return technicianProposals.find(({ technician }) => technician.id === technicianId)!;
}

/** Whether somebody with such a past may be sent to a request: their file is written, asked about, and struck again. */
export async function mayBeSent(stage: Stage, requestId: string, { since, trained }: CasePerson): Promise<string> {
  const technicianId = await technicianNamed(stage, NEWCOMER);
  const post = { post: '维修人员', employer: '本公司', related: true, inHouse: true, fromOn: since };
  let file = await keep(stage, 'recordPost', { technicianId, ...post });
  if (trained !== null)
    file = await keep(stage, 'recordTechnicianTraining', {
      technicianId,
      course: '上岗培训',
      minutes: 960,
      heldOn: trained,
      examPassed: true,
    });
  const { eligible, reasons } = await proposalOf(stage, requestId, technicianId);
  for (const { id } of file.posts) await keep(stage, 'strikePost', { postId: id });
  for (const { id } of file.trainings) await keep(stage, 'strikeTechnicianTraining', { trainingId: id });
  const clauses = reasons.flatMap(({ en }) => /\(clause (.+)\)$/.exec(en)?.[1] ?? []);
  return eligible === (clauses.length === 0) ? sayMayBeSent(clauses) : `eligible ${eligible}, but ${clauses.join()}`;
}
