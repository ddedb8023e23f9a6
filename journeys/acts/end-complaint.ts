import type { Person } from '../stage/person.js';
import { answerIn } from './answer-in.js';

/** On the page of a request: what was agreed on is done, the customer accepts, and is told all of it in a letter. */
export async function resolveAndWrite(engineer: Person, number: string, accepted: () => Promise<void>): Promise<void> {
  await engineer.does('Resolve');
  await engineer.writes('What was done', '新纸已送达，旧纸已拉回。');
  await answerIn(engineer, 'Resolve without a visit', 'Resolve');
  await accepted();
  await engineer.turnsTo(`/requests/${number}/solution`);
  await engineer.presses('Write the letter');
  await engineer.writes('What the cause was', '出厂前端面防护不足，途中又受撞击。');
  await engineer.writes('What was done about it', '换货 9 吨。');
  await engineer.writes('What came of it', '新纸上机正常。');
  await answerIn(engineer, 'Letter to the customer', 'Send the letter');
}
