import {
  askLeave,
  demandCertificates,
  describeTechnician,
  recordCertificate,
  recordPost,
  recordTraining,
  rosterOnCall,
  setWorkingHours,
} from '../../modules/people/index.js';
import type { DemoOrganization } from './demo-organization.js';
import { DEMANDED, PEOPLE, type DemoPerson } from './people-of-demo.js';
import type { Stage } from './stage.js';

const DAY = 86_400_000;
const CHINA = 8 * 3_600_000;

interface Known {
  readonly id: string;
  readonly name: string;
  readonly skills: readonly string[];
  readonly regions: readonly string[];
}

/** Writes down what is known of the technicians, as those who lead them do: the history before needed none of it. */
export async function playPeople(stage: Stage, demo: DemoOrganization): Promise<void> {
  const known = await stage.rows<Known>('select id, name, skills, regions from technician where organization_id = ?');
  const outlets = await stage.rows<{ id: string; code: string }>(
    `select id, code from partner where organization_id = ? and kind = 'OUTLET'`,
  );
  const leader = stage.staff('SUPERVISOR', 'MANAGER');
  for (const demanded of DEMANDED[demo.slug] ?? []) await stage.does(leader, demandCertificates, demanded);
  for (const person of PEOPLE[demo.slug] ?? []) {
    const technician = known.find(({ name }) => name === person.name);
    if (!technician) throw new Error(`Nobody at ${demo.name.en} is called ${person.name}`);
    await playPerson(stage, technician, person, outlets.find(({ code }) => code === person.outlet)?.id ?? null);
  }
}

async function playPerson(stage: Stage, { id, skills, regions }: Known, person: DemoPerson, outletId: string | null) {
  const leader = stage.staff('SUPERVISOR', 'MANAGER');
  const technicianId = id;
  const [latitude, longitude, address] = person.home;
  const home = { latitude, longitude, address };
  await stage.does(leader, describeTechnician, { technicianId, version: 1, skills, regions, outletId, home });
  if (person.hours) await stage.does(leader, setWorkingHours, { technicianId, version: 2, hours: person.hours });
  for (const { post, employer, from, to } of person.posts)
    await stage.does(leader, recordPost, {
      technicianId,
      post,
      employer,
      related: true,
      inHouse: !to,
      fromOn: from,
      toOn: to ?? null,
    });
  for (const { course, minutes, ago, exam } of person.trainings)
    await stage.does(leader, recordTraining, {
      technicianId,
      course,
      minutes,
      heldOn: dayOf(stage, -ago),
      examPassed: exam ?? null,
    });
  for (const { kind, title, number, ago, left } of person.certificates ?? [])
    await stage.does(leader, recordCertificate, {
      technicianId,
      kind,
      title,
      number,
      issuedOn: dayOf(stage, -ago),
      expiresOn: left === null ? null : dayOf(stage, left),
    });
  if (person.onCall) {
    const [from, until] = person.onCall.map((days) => new Date(stage.now.getTime() + days * DAY));
    await stage.does(leader, rosterOnCall, { technicianId, startsAt: midnight(from!), endsAt: midnight(until!) });
  }
  if (person.leave) {
    const { kind, from, until, asked } = person.leave;
    const days = { startsOn: dayOf(stage, from), fromNoon: false, endsOn: dayOf(stage, until), untilNoon: false };
    await stage.does(asked ? stage.technician(id) : leader, askLeave, { technicianId, kind, ...days, reason: null });
  }
}

/** The day in China, so many days from now. */
const dayOf = (stage: Stage, days: number): string =>
  new Date(stage.now.getTime() + days * DAY + CHINA).toISOString().slice(0, 10);

/** The beginning of the day in China. */
const midnight = (at: Date): Date =>
  new Date(`${new Date(at.getTime() + CHINA).toISOString().slice(0, 10)}T00:00:00+08:00`);
