import { AftercareApi, Refused } from './aftercare-api.ts';
import { fileRequest } from './file-request.ts';
import { findUnit } from './find-unit.ts';
import { followRequest } from './follow-request.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Files a request for a unit and tells what becomes of it. */
async function main([serial, title, reference]: string[]): Promise<void> {
  const { AFTERCARE_URL: url = 'http://localhost:4000', AFTERCARE_KEY: key } = process.env;
  if (!key || !serial || !title || !reference) {
    throw new Refused('USAGE', 'Usage: AFTERCARE_KEY=ac_… node src/main.ts SERIAL TITLE YOUR-REFERENCE');
  }
  const api = new AftercareApi({ url, key });
  const unit = await findUnit(api, serial);
  if (!unit) throw new Refused('notFound', `No unit ${serial} came through you`);

  const request = await fileRequest(api, reference, { kind: 'REPAIR', assetId: unit.id, title });
  say(`${request.number} filed. ${request.entitlementSentence?.text ?? ''}`);
  for (const { sentence, dueAt } of request.clocks) say(`  ${sentence.text} (by ${dueAt})`);

  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  for await (const { at, sentence } of followRequest(api, request.id, { signal: stop.signal })) {
    say(`${at}  ${sentence.text}`);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
