import type { CertificateKind } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { Certificate } from '../certificate.entity.js';
import type { PersonalTools } from './describe-technician.js';
import { lockTechnician } from './lock-technician.js';

/** Days `YYYY-MM-DD`; `expiresOn` is the last day it is good for. */
export interface RecordCertificate {
  readonly technicianId: string;
  readonly kind: CertificateKind;
  readonly title: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly expiresOn?: string | null;
}

/**
 * Records a certificate somebody holds. One that has run out may be recorded: it is history. Refuses with
 * InvalidInputError (issued in the future, runs out before it was issued) and NotFoundError.
 */
export async function recordCertificate(
  input: RecordCertificate,
  work: Work,
  { personalData }: PersonalTools,
): Promise<Done> {
  const { organizationId, actor, now } = work;
  const { kind, title, number, issuedOn, expiresOn = null } = input;
  const technician = await lockTechnician(work, input);
  if (issuedOn > technician.today) throw refuse.input({ path: 'issuedOn', code: 'people.inTheFuture' });
  if (expiresOn !== null && expiresOn < issuedOn) throw refuse.input({ path: 'expiresOn', code: 'endsBeforeStart' });
  const id = uuidv7();
  work.add(Certificate, {
    organizationId,
    id,
    technicianId: technician.id,
    kind,
    title,
    numberCipher: personalData.seal(number, { organizationId, table: 'certificate', column: 'number_cipher', id }),
    issuedOn,
    expiresOn,
    endedOn: null,
    endedReason: null,
    // Nobody needs to be told of what was over when it came.
    warnedAt: expiresOn !== null && expiresOn < technician.today ? now : null,
    recordedById: actor.accountId,
    recordedAt: now,
  });
  await work.write();
  return { subjectId: technician.id };
}

/** Says that a certificate no longer counts from today on, and why: withdrawn, replaced, entered by mistake. */
export async function endCertificate(
  { certificateId, reason }: { readonly certificateId: string; readonly reason: string },
  work: Work,
): Promise<Done> {
  const certificate = await work.lock(Certificate, certificateId);
  const { id, today } = await lockTechnician(work, certificate);
  if (certificate.endedOn) throw refuse.illegal('ENDED', []);
  Object.assign(certificate, { endedOn: today, endedReason: reason });
  await work.em.flush();
  return { subjectId: id };
}

/** Lets a certificate count again that was ended by mistake. */
export async function restoreCertificate(
  { certificateId }: { readonly certificateId: string },
  work: Work,
): Promise<Done> {
  const certificate = await work.lock(Certificate, certificateId);
  const { id } = await lockTechnician(work, certificate);
  if (!certificate.endedOn) throw refuse.illegal('VALID', []);
  Object.assign(certificate, { endedOn: null, endedReason: null });
  await work.em.flush();
  return { subjectId: id };
}

/** Says which certificates the state demands for work of a kind; an empty list, that it demands none. */
export async function demandCertificates(
  { skill, kinds }: { readonly skill: string; readonly kinds: readonly CertificateKind[] },
  { rows, organizationId }: Work,
): Promise<Done> {
  await rows.execute('delete from demanded_certificate where organization_id = ? and skill = ?', [
    organizationId,
    skill,
  ]);
  await rows.execute(
    `insert into demanded_certificate (organization_id, skill, kind)
     select distinct ?::uuid, ?::text, kind from unnest(?::text[]) as kind`,
    [organizationId, skill, kinds],
  );
  return { subjectId: organizationId };
}
