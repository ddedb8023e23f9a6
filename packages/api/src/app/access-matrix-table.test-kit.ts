import { EVERYBODY } from './access-matrix.test-kit.js';

/** What stands above the table of operations. */
export const OPERATIONS = `# Who may do what

Every question and every change of the schema, tried by everybody with the ids of another organization's rows, and by
customers and partners with those of another customer. Written by \`access-matrix.db.test.ts\`, not by hand.

- \`·\` refused, also where the row is one's own organization's
- \`own\` may; what is not theirs answers as what is not there
- \`yes\` may; names no row
- \`?\` may; refused for another reason before the row is looked for, alike for what is not there
`;
/** What stands above the table of rows. */
export const ROWS = `# Who sees what

A row of every type, asked for by its id. Written by \`access-matrix.db.test.ts\`, not by hand.

- \`·\` not seen
- \`own\` seen by the customer, partner, technician or member of staff whose it is, not by another of the kind
- \`all\` seen by everybody of the kind in the organization

Nothing is seen from another organization.
`;

/** A table to be read: everybody is a column. */
export function table(lines: readonly string[][], words: string): string {
  const all = [['', ...EVERYBODY], ...lines];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((line) => line[column]!.length)));
  const [head, ...rest] = all.map(
    (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`,
  );
  return `${words}\n${[head, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest].join('\n')}\n`;
}
