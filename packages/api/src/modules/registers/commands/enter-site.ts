import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import { refuse } from '../../../kernel/refusal.js';
import { Site } from '../site.entity.js';

export interface NewSite {
  readonly label: string;
  readonly region: string;
  readonly regionClass: string;
  readonly address: string;
  /** IANA name; the organization's when left out. */
  readonly timeZone?: string | null;
}

/** Enters a place of a customer; its address is sealed. */
export async function enterSite(
  input: NewSite & { readonly customerId: string },
  work: Work,
  personalData: PersonalData,
): Promise<Site> {
  const { em, organizationId, now } = work;
  const id = uuidv7();
  const { label, region, regionClass, customerId, address } = input;
  const timeZone = input.timeZone ?? (await organizationZone(work));
  if (!isTimeZone(timeZone)) throw refuse.input({ path: 'newSite.timeZone', code: 'malformed' });
  const addressCipher = personalData.seal(address, { organizationId, table: 'site', column: 'address_cipher', id });
  const site = em.create(Site, {
    organizationId,
    id,
    customerId,
    label,
    region,
    regionClass,
    addressCipher,
    timeZone,
    needsAdmission: false,
    createdAt: now,
  });
  await em.flush();
  return site;
}

async function organizationZone({ em, organizationId }: Work): Promise<string> {
  const [row] = await em.execute<[{ time_zone: string }]>('select time_zone from organization where id = ?', [
    organizationId,
  ]);
  return row.time_zone;
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
