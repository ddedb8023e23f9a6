import { fileRequest } from '../../modules/requests/commands/file-request.js';
import { takeRequest } from '../../modules/requests/commands/take-request.js';
import type { Cast } from './cast.js';
import { stated, type ClaimStory } from './claim-story.js';
import { storePicture } from './store-picture.js';
import { picture } from './pictures.js';
import type { Stage } from './stage.js';
import { inWorkingHours } from './working-hours.js';

const HOUR = 3_600_000;

/** Plays one claim: files it and lets everybody act, each in working hours about when the story says, none later than now. */
export async function playClaim(stage: Stage, cast: Cast, story: ClaimStory, today: Date): Promise<void> {
  const filedAt = stage.now;
  const customer = cast.customers[story.customer]!;
  const after = (hours: number) =>
    stage.comesTo(new Date(Math.min(filedAt.getTime() + hours * HOUR, today.getTime() - 60_000)));
  const scene = { stage, cast, story, customer, filedAt, after, requestId: await file(stage, customer, story) };
  for (const [hours, act] of story.course) {
    await after((inWorkingHours(new Date(filedAt.getTime() + hours * HOUR)).getTime() - filedAt.getTime()) / HOUR);
    await act(scene);
  }
}

async function file(stage: Stage, customer: Cast['customers'][number], story: ClaimStory): Promise<string> {
  const { kind = 'CLAIM', channel = 'PORTAL', asset = 0, title, description } = story;
  const by = channel === 'PORTAL' ? stage.customer(customer.id) : stage.staff('AGENT');
  const said = {
    kind,
    title,
    description,
    assetId: customer.assetIds[asset]!,
    facts: stated({ ...story.said, ...momentsOf(story, stage.now) }),
    photoIds: story.photo ? [await storePicture(stage, by, 'REQUEST_PHOTO', await picture(title, true), null)] : [],
  };
  return channel === 'PORTAL'
    ? stage.does(by, fileRequest, said)
    : stage.does(by, takeRequest, { ...said, channel, customerId: customer.id });
}

const momentsOf = ({ before = {} }: ClaimStory, filed: Date): Record<string, string> =>
  Object.fromEntries(
    Object.entries(before).map(([name, hours]) => [name, new Date(filed.getTime() - hours * HOUR).toISOString()]),
  );
