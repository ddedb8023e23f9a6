import { acceptWork, refuseWork } from '../../modules/acceptance/index.js';
import { rateRequest } from '../../modules/feedback/index.js';
import { answerRequest } from '../../modules/requests/commands/answer-request.js';
import { cancelRequest } from '../../modules/requests/commands/cancel-request.js';
import { claimRequest } from '../../modules/requests/commands/claim-request.js';
import { closeRequest } from '../../modules/requests/commands/close-request.js';
import { commentOnRequest } from '../../modules/requests/commands/comment-on-request.js';
import { rejectRequest } from '../../modules/requests/commands/reject-request.js';
import { resolveRequest } from '../../modules/requests/commands/resolve-request.js';
import { triageRequest } from '../../modules/requests/commands/triage-request.js';
import { act } from './act.js';
import { stated, type ClaimAct } from './claim-story.js';
import { playVisit, type VisitStory } from './play-visit.js';
import { hoursUntilMorning } from './working-hours.js';

const HOUR = 3_600_000;

/** The sales desk writes the information card: it reaches the technical centre. */
export const card =
  (note?: string, by = 'AGENT'): ClaimAct =>
  (scene) =>
    act(scene, by, triageRequest, { facts: [], note });

/** Somebody takes charge. */
export const takes =
  (by = 'ENGINEER'): ClaimAct =>
  (scene) =>
    act(scene, by, claimRequest, {});

/** What was found out is put to the policy. */
export const finds =
  (facts: Readonly<Record<string, string>>, by = 'ENGINEER', note?: string): ClaimAct =>
  (scene) =>
    act(scene, by, triageRequest, { facts: stated(facts), note });

/** A service team goes on site, in the morning; its hours count from being sent. */
export const team =
  (visit: Omit<VisitStory, 'title' | 'description' | 'ending'> & Partial<VisitStory>): ClaimAct =>
  async (scene) => {
    const { stage, story } = scene;
    const waited = (stage.now.getTime() - scene.filedAt.getTime()) / HOUR + hoursUntilMorning(stage.now);
    await playVisit({
      ...scene,
      after: (hours) => scene.after(waited + hours),
      story: {
        title: story.title,
        description: story.description,
        outcome: 'NOT_FIXED',
        ending: 'CLOSED',
        appointed: visit.arrives,
        ...visit,
      },
    });
  };

export const answers =
  (text: string, by = 'ENGINEER'): ClaimAct =>
  (scene) =>
    act(scene, by, answerRequest, { text });

/** The settlement is carried out: the customer is asked whether that is well. */
export const settles =
  (text: string, by = 'ENGINEER'): ClaimAct =>
  (scene) =>
    act(scene, by, resolveRequest, { text });

export const rejects =
  (reason: string, by = 'AGENT'): ClaimAct =>
  (scene) =>
    act(scene, by, rejectRequest, { reason });

export const cancels =
  (reason: string): ClaimAct =>
  (scene) =>
    act(scene, 'CUSTOMER', cancelRequest, { reason });

export const accepts: ClaimAct = (scene) => act(scene, 'CUSTOMER', acceptWork, { reason: null });

export const refusesWork =
  (reason: string): ClaimAct =>
  (scene) =>
    act(scene, 'CUSTOMER', refuseWork, { reason });

/** Marks from 1, the worst, to 5. */
export const rates =
  (overall: number, attitude: number, quality: number, speed: number, comment?: string): ClaimAct =>
  async ({ stage, requestId, customer }) =>
    void (await stage.does(stage.customer(customer.id), rateRequest, {
      requestId,
      overall,
      attitude,
      quality,
      speed,
      comment,
    }));

export const closes =
  (by = 'AGENT'): ClaimAct =>
  (scene) =>
    act(scene, by, closeRequest, {});

/** A message; the customer's, or a colleague's for everybody. */
export const writes =
  (who: string, text: string): ClaimAct =>
  async ({ stage, requestId, customer }) => {
    const actor = who === 'CUSTOMER' ? stage.customer(customer.id) : stage.staff(who);
    await stage.does(actor, commentOnRequest, { requestId, text, public: true });
  };
