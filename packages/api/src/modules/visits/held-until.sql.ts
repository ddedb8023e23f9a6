/**
 * Until when a visit holds its technician: the planned end, or when the work was finished before it. A visit finished
 * before its time began holds nobody: its end is its start. (The database's own rule that nobody is in two places,
 * `technician_in_one_place`, says the same.)
 *
 * @param visit the table's alias
 */
export const heldUntil = (visit: string): string =>
  `greatest(${visit}.starts_at, least(${visit}.ends_at, ${visit}.finished_at))`;
