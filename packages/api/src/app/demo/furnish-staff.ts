import { randomInt } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { DemoStaff } from './demo-organization.js';
import { arrayOf, type Furnishing } from './furnishing.js';

const DAY = 86_400_000;

/** Everybody who works there, with their accounts; who goes into the field with what the policy demands of them. */
export async function furnishStaff(to: Furnishing): Promise<void> {
  for (const { name, roles, email, field, hint, offices = [], department } of to.demo.staff) {
    const id = uuidv7();
    const technicianId = field ? uuidv7() : null;
    if (field) {
      await to.insert(
        'insert into technician (organization_id, id, account_id, name, phone_cipher, skills, regions, time_zone, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        technicianId,
        id,
        name,
        to.seal(`137${randomInt(10_000_000, 99_999_999)}`, 'technician', 'phone_cipher', technicianId!),
        arrayOf(field.skills),
        arrayOf(field.regions),
        'Asia/Shanghai',
        to.at,
      );
      await fileOf(to, technicianId!, field);
    }
    await to.insert(
      `insert into account (organization_id, id, kind, roles, display_name, email_cipher, email_index, language, technician_id, offices, department, created_at)
       values (?, ?, 'STAFF', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      arrayOf(roles),
      name,
      to.seal(email, 'account', 'email_cipher', id),
      to.indexOf('email', email),
      /^[A-Z]/.test(name) ? 'en' : 'zh-CN',
      technicianId,
      arrayOf(offices),
      department ?? null,
      // Staff were here before the history that is told.
      new Date(to.now.getTime() - 400 * DAY).toISOString(),
    );
    to.offer(id, 'STAFF', name, roles, hint);
  }
}

/** What somebody brings along where the policy demands it of the post. */
async function fileOf(
  to: Furnishing,
  technicianId: string,
  { inPostSince, trainedOn }: NonNullable<DemoStaff['field']>,
) {
  if (inPostSince)
    await to.insert(
      `insert into post_held (organization_id, id, technician_id, post, employer, related, in_house, from_on, recorded_at)
       values (?, ?, ?, '维修人员', '本公司', true, true, ?, ?)`,
      uuidv7(),
      technicianId,
      inPostSince,
      to.at,
    );
  if (trainedOn)
    await to.insert(
      `insert into training_record (organization_id, id, technician_id, course, minutes, held_on, exam_passed, recorded_at)
       values (?, ?, ?, '上岗培训', 960, ?, true, ?)`,
      uuidv7(),
      technicianId,
      trainedOn,
      to.at,
    );
}
