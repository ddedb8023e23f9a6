/**
 * What is on record of a technician `t`, as pairs of `json_build_object`; the time asked about is `from` and `until`,
 * SQL of two instants. Instants are written in ISO 8601, UTC, so that PostgreSQL's text is JavaScript's.
 */
export const timeOf = (from: string, until: string): string => `
  'id', t.id, 'timeZone', t.time_zone, 'workingHours', t.working_hours,
  'leave', (select coalesce(json_agg(json_build_array(${epoch('l.from_at')}, ${epoch('l.until_at')})), '[]'::json) from (
    select (starts_on + case when from_noon then interval '12 hours' else interval '0' end) at time zone t.time_zone as from_at,
      (ends_on + case when until_noon then interval '12 hours' else interval '1 day' end) at time zone t.time_zone as until_at
    from leave_of_absence where organization_id = t.organization_id and technician_id = t.id and state = 'APPROVED'
      and starts_on <= (${until} at time zone t.time_zone)::date and ends_on >= (${from} at time zone t.time_zone)::date) l),
  'onCall', (select coalesce(json_agg(json_build_array(${epoch('s.starts_at')}, ${epoch('s.ends_at')})), '[]'::json)
    from on_call_shift s where s.organization_id = t.organization_id and s.technician_id = t.id and s.removed_at is null
      and s.starts_at < ${until} and s.ends_at > ${from})`;

/** What somebody holds, has learnt and has done. */
export const recordOf = `
  'certificates', (select coalesce(json_agg(json_build_object('kind', c.kind, 'issuedOn', c.issued_on, 'expiresOn', c.expires_on,
      'endedOn', c.ended_on)), '[]'::json)
    from certificate c where c.organization_id = t.organization_id and c.technician_id = t.id),
  'trainings', (select coalesce(json_agg(json_build_object('heldOn', r.held_on, 'examPassed', r.exam_passed)), '[]'::json)
    from training_record r where r.organization_id = t.organization_id and r.technician_id = t.id and r.struck_at is null),
  'posts', (select coalesce(json_agg(json_build_object('fromOn', p.from_on, 'toOn', p.to_on, 'related', p.related,
      'inHouse', p.in_house)), '[]'::json)
    from post_held p where p.organization_id = t.organization_id and p.technician_id = t.id and p.struck_at is null)`;

function epoch(instant: string): string {
  return `round(extract(epoch from ${instant}) * 1000)`;
}
