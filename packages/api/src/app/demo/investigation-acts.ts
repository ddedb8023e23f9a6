import type { TeamRole, TripCostKind } from '@aftercare/schema';
import { addTripCost } from '../../modules/investigation/commands/add-trip-cost.js';
import { annotateEvidence } from '../../modules/investigation/commands/annotate-evidence.js';
import { concludeInvestigation } from '../../modules/investigation/commands/conclude-investigation.js';
import { finishSurvey } from '../../modules/investigation/commands/end-survey.js';
import { openInvestigation } from '../../modules/investigation/commands/open-investigation.js';
import { proposeTeam } from '../../modules/investigation/commands/propose-team.js';
import { recordEvidence } from '../../modules/investigation/commands/record-evidence.js';
import { scheduleSurvey } from '../../modules/investigation/commands/schedule-survey.js';
import { stateFinding, type StateFinding } from '../../modules/investigation/commands/state-finding.js';
import { act } from './act.js';
import { dayOf } from './working-hours.js';
import { stated, type ClaimAct } from './claim-story.js';
import { newestOf } from './newest-of.js';
import { picture } from './pictures.js';
import { storePicture } from './store-picture.js';

const HOUR = 3_600_000;

export const investigates =
  (purpose: string, by = 'ENGINEER'): ClaimAct =>
  (scene) =>
    act(scene, by, openInvestigation, { purpose });

/** Names the team by its people's names and asks the house to agree to it. */
export const names =
  (grade: string, reason: string, team: Readonly<Record<string, TeamRole>>, by = 'ENGINEER'): ClaimAct =>
  async (scene) => {
    const { stage } = scene;
    const { id: investigationId, version } = await newestOf(scene, 'investigation');
    const members = Object.entries(team).map(([name, role]) => ({ accountId: stage.staff(name).accountId!, role }));
    await stage.does(stage.staff(by), proposeTeam, { investigationId, version, grade, reason, members });
  };

/** Makes an appointment to look on site, in so many hours and for so many. */
export const appoints =
  (inHours: number, lasts: number, bring: string, by = 'ENGINEER'): ClaimAct =>
  async (scene) => {
    const { stage } = scene;
    const { id: investigationId, version } = await newestOf(scene, 'investigation');
    const startsAt = new Date(stage.now.getTime() + inHours * HOUR);
    const endsAt = new Date(startsAt.getTime() + lasts * HOUR);
    await stage.does(stage.staff(by), scheduleSurvey, { investigationId, version, startsAt, endsAt, bring });
  };

/** The team has looked. */
export const looked =
  (by = 'ENGINEER'): ClaimAct =>
  async (scene) => {
    const { id: investigationId, version } = await newestOf(scene, 'investigation');
    await scene.stage.does(scene.stage.staff(by), finishSurvey, { investigationId, version });
  };

/** Keeps a picture of what is wrong, or of the sample that was cut; with a note beside it where one is told. */
export const photographs =
  (title: string, of: 'FLAW' | 'SAMPLE', place: string, note?: string, by = '石磊'): ClaimAct =>
  async ({ stage, story, requestId }) => {
    const author = stage.staff(by);
    const bytes = await picture(story.title, of === 'FLAW');
    const evidenceId = await stage.does(author, recordEvidence, {
      requestId,
      kind: 'PHOTO',
      title,
      fileId: await storePicture(stage, author, 'EVIDENCE', bytes, null),
      takenAt: new Date(stage.now.getTime() - HOUR / 4),
      place,
    });
    const marks = [{ shape: 'BOX' as const, x: 260, y: 380, width: 380, height: 360 }];
    if (note) await stage.does(author, annotateEvidence, { evidenceId, text: note, marks });
  };

/** Keeps a figure that was measured; a decimal and its unit. */
export const measures =
  (title: string, measured: string, unit: string, instrument: string, by = '庞慧'): ClaimAct =>
  async ({ stage, requestId }) => {
    const takenAt = new Date(stage.now.getTime() - HOUR / 4);
    const reading = { requestId, kind: 'READING' as const, title, measured, unit, instrument, takenAt };
    await stage.does(stage.staff(by), recordEvidence, reading);
  };

/** Says what was found; the facts as stories tell them. */
export const states =
  (
    finding: Pick<StateFinding, 'family' | 'nature' | 'degree' | 'responsibleUnits'>,
    facts: Readonly<Record<string, string>>,
    by = 'ENGINEER',
  ): ClaimAct =>
  async (scene) => {
    const { id: investigationId, version } = await newestOf(scene, 'investigation');
    const input = { ...finding, investigationId, version, facts: stated(facts) };
    await scene.stage.does(scene.stage.staff(by), stateFinding, input);
  };

/** What the investigation cost; yuan. */
export const spends =
  (kind: TripCostKind, yuan: number, note: string, by = 'ENGINEER'): ClaimAct =>
  async (scene) => {
    const { stage } = scene;
    const { id: investigationId } = await newestOf(scene, 'investigation');
    const amount = { amountMinor: yuan * 100, currency: 'CNY' };
    await stage.does(stage.staff(by), addTripCost, { investigationId, kind, onDay: dayOf(stage.now), amount, note });
  };

export const concludes =
  (recommendation: string, toldCustomer: string, by = 'ENGINEER'): ClaimAct =>
  async (scene) => {
    const { id: investigationId, version } = await newestOf(scene, 'investigation');
    const input = { investigationId, version, recommendation, toldCustomer };
    await scene.stage.does(scene.stage.staff(by), concludeInvestigation, input);
  };
