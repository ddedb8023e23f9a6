import { uuidv7 } from 'uuidv7';
import { expect, test } from 'vitest';
import { readReportCode, reportCode } from './report-code.js';

const [organizationId, id] = [uuidv7(), uuidv7()];
const code = reportCode('secret', organizationId, id);

test('a code names the report it was made for', () => {
  expect(readReportCode('secret', code)).toEqual({ organizationId, id });
});

test('a code somebody made up, altered or made with another secret names nothing', () => {
  for (let at = 0; at < code.length; at += 1) {
    const other = `${code.slice(0, at)}${code[at] === 'A' ? 'B' : 'A'}${code.slice(at + 1)}`;
    expect(readReportCode('secret', other), other).toBeNull();
  }
  expect(readReportCode('another', code)).toBeNull();
  for (const made of ['', 'nonsense', `${code}A`, code.slice(1)]) expect(readReportCode('secret', made)).toBeNull();
});
