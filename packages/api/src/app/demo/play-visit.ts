import { reportContentHash } from '../../modules/visits/paper/report-content-hash.js';
import { reportStatement } from '../../modules/visits/queries/report-statement.js';
import { acceptVisit } from '../../modules/visits/commands/accept-visit.js';
import { arriveAtVisit } from '../../modules/visits/commands/arrive-at-visit.js';
import { departForVisit, type DepartForVisit } from '../../modules/visits/commands/depart-for-visit.js';
import { finishVisit } from '../../modules/visits/commands/finish-visit.js';
import { recordVisit } from '../../modules/visits/commands/record-visit.js';
import { signReport } from '../../modules/visits/commands/sign-report.js';
import { startWork } from '../../modules/visits/commands/start-work.js';
import { dispatchRequest } from '../../modules/dispatch/commands/dispatch-request.js';
import { askConsent, giveConsent } from '../../modules/entitlement/index.js';
import { picture, signature } from './pictures.js';
import type { DemoStory } from './demo-story.js';
import { requestOf, type Scene } from './scene.js';
import type { Stage } from './stage.js';
import { storePicture } from './store-picture.js';

const HOUR = 3_600_000;
const STOPS = { SCHEDULED: 1, ON_THE_WAY: 2, WORKING: 3 } as const;

/** What a story tells of a visit. */
export type VisitStory = Pick<
  DemoStory,
  'title' | 'description' | 'rung' | 'arrives' | 'fixed' | 'findings' | 'actions' | 'outcome' | 'ending'
> & {
  /** Hours from being sent to the appointment. */
  readonly appointed?: number;
};

/** Sends somebody and plays the visit; @returns whether the story goes on after it. */
export async function playVisit(scene: Scene<VisitStory>): Promise<boolean> {
  const { stage, story, requestId } = scene;
  const stop = STOPS[story.ending as keyof typeof STOPS] ?? 9;
  await scene.after(0.5);
  if (story.rung === 'REMOTE') await authorise(scene);
  const { visitId, technician } = await send(scene, stop);
  const act = <I extends { visitId: string; version: number }>(
    command: Parameters<typeof stage.does<I, { subjectId: string }>>[1],
    input: Omit<I, 'visitId' | 'version'>,
  ) =>
    visitVersion(stage, visitId).then((version) =>
      stage.does(technician, command, { ...input, visitId, version } as I),
    );
  const keep = (purpose: 'BEFORE_PHOTO' | 'AFTER_PHOTO' | 'SIGNATURE', bytes: Uint8Array) =>
    storePicture(stage, technician, purpose, bytes, visitId);
  if (stop === 1) return false;
  await act(acceptVisit, {});
  await scene.after(Math.max(0.6, (story.arrives ?? 3) - 0.8));
  if (story.rung !== 'REMOTE') await act(departForVisit, await acrossTown(stage, visitId));
  if (stop === 2) return false;
  await scene.after(story.arrives ?? 3);
  if (story.rung !== 'REMOTE') await act(arriveAtVisit, {});
  await act(startWork, {});
  if (stop === 3) return false;
  await scene.after(story.fixed ?? 6);
  const photos = {
    beforePhotoIds: [await keep('BEFORE_PHOTO', await picture(story.title, true))],
    afterPhotoIds: [await keep('AFTER_PHOTO', await picture(story.title, false))],
  };
  await act(recordVisit, {
    findings: story.findings ?? story.description,
    actions: story.actions ?? '已处理。',
    labourMinutes: 60,
    parts: [],
    ...(story.rung === 'REMOTE' ? {} : { ...photos, travelMinutes: 35 }),
  });
  await act(finishVisit, { outcome: story.outcome ?? 'FIXED' });
  const statement = await stage.house.database
    .entityManagerFor(stage.system())
    .transactional((em) => reportStatement(em, stage.house.personalData, stage.organizationId, visitId));
  const [signer] = await stage.rows<{ file: string }>(
    'select id as file from customer where organization_id = ? and id = ?',
    scene.customer.id,
  );
  await act(signReport, {
    contentHash: reportContentHash(statement!.statement),
    signerName: '客户',
    signatureFileId: await keep('SIGNATURE', await signature(signer!.file)),
  });
  void requestId;
  return true;
}

async function send(scene: Scene<VisitStory>, stop: number) {
  const { stage, cast, customer, story, requestId } = scene;
  const fits = cast.technicians.filter(({ regions }) => regions.includes(customer.region));
  const wait = story.appointed ?? (stop === 1 ? 3 : 0.1);
  const start = new Date(stage.now.getTime() + wait * HOUR);
  const length = stop < 9 || story.appointed ? 1.5 * HOUR : 0.4 * HOUR;
  let refused: unknown;
  // Whoever is free first: a busy technician is refused by the database, as for people.
  for (const shift of [0, 0.5, 1, 1.5, 2, 3]) {
    for (const technician of fits.length ? fits : cast.technicians) {
      const startsAt = new Date(start.getTime() + shift * HOUR);
      const input = {
        requestId,
        version: (await requestOf(scene)).version,
        technicianId: technician.id,
        kind: story.rung === 'REMOTE' ? ('REMOTE' as const) : ('ON_SITE' as const),
        startsAt,
        endsAt: new Date(startsAt.getTime() + length),
      };
      try {
        const visitId = await stage.does(stage.staff('DISPATCHER', 'MANAGER'), dispatchRequest, input);
        return { visitId, technician: stage.technician(technician.id) };
      } catch (error) {
        refused = error;
      }
    }
  }
  throw refused;
}

async function authorise(scene: Scene<VisitStory>): Promise<void> {
  const { stage, requestId, customer } = scene;
  await stage.does(stage.staff('AGENT'), askConsent, {
    requestId,
    version: (await requestOf(scene)).version,
    kind: 'REMOTE_ACCESS',
  });
  const [consent] = await stage.rows<{ id: string }>(
    `select id from consent where organization_id = ? and request_id = ? and kind = 'REMOTE_ACCESS' and state = 'REQUESTED'`,
    requestId,
  );
  await stage.does(stage.customer(customer.id), giveConsent, { consentId: consent!.id });
}

async function visitVersion(stage: Stage, visitId: string): Promise<number> {
  const [row] = await stage.rows<{ version: number }>(
    'select version from visit where organization_id = ? and id = ?',
    visitId,
  );
  return row!.version;
}

/** Where somebody sets out who lives some kilometres off; nowhere where the site is on no map. */
async function acrossTown(stage: Stage, visitId: string): Promise<Pick<DepartForVisit, 'latitude' | 'longitude'>> {
  const [site] = await stage.rows<{ latitude: number | null; longitude: number | null }>(
    `select s.latitude, s.longitude from visit v
     join service_request r on r.organization_id = v.organization_id and r.id = v.request_id
     join site s on s.organization_id = r.organization_id and s.id = r.site_id
     where v.organization_id = ? and v.id = ?`,
    visitId,
  );
  if (site?.latitude == null || site.longitude == null) return {};
  return { latitude: site.latitude + 0.06, longitude: site.longitude - 0.08 };
}
