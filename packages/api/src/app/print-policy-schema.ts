import { readFileSync, writeFileSync } from 'node:fs';
import { policyJsonSchema } from '../modules/policy/index.js';

const FILE = new URL('../../../schema/policy.schema.json', import.meta.url);

/** Writes the JSON Schema of policy files; with `--check`, ends with 1 when what is committed is another. */
const printed = `${JSON.stringify(policyJsonSchema(), null, 1)}\n`;
if (!process.argv.includes('--check')) writeFileSync(FILE, printed);
else if (readFileSync(FILE, 'utf8') !== printed) {
  process.stderr.write(
    'packages/schema/policy.schema.json is not what the API prints: node packages/api/dist/app/print-policy-schema.js\n',
  );
  process.exitCode = 1;
}
