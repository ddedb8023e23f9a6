import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplePhoto, exampleStatement } from './example-report.js';
import { reportContentHash } from './report-content-hash.js';
import type { ReportStatement } from './service-report-content.js';

const statement = exampleStatement({
  alternativeAsked: '整缸更换',
  photos: [examplePhoto('seal', 'BEFORE', '密封圈磨损')],
});

type Path = readonly string[];

/** The place of every value that is neither an object nor a list. */
function leaves(value: unknown, at: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [at];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...at, key]));
}

function changedAt([key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return typeof value === 'boolean' ? !value : `${String(value)}!`;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = changedAt(rest, copy[key]);
  return copy;
}

function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, withKeysReversed(inner)]),
  );
}

describe('the hash a signature is bound to', () => {
  it.each(leaves(statement).map((path) => [path.join('.'), path] as const))('changes with %s', (_name, path) => {
    const changed = changedAt(path, statement) as ReportStatement;
    expect(reportContentHash(changed)).not.toBe(reportContentHash(statement));
  });

  it('changes when a line is added, dropped or moved', () => {
    const [first, second, ...others] = statement.partsUsed;
    const lists = [[second!, first!, ...others], [second!, ...others], [first!, first!, second!, ...others], []];
    const hashes = lists.map((partsUsed) => reportContentHash({ ...statement, partsUsed }));
    expect(new Set([...hashes, reportContentHash(statement)]).size).toBe(lists.length + 1);
  });

  it('survives a database that keeps keys in an order of its own', () => {
    expect(reportContentHash(withKeysReversed(statement) as ReportStatement)).toBe(reportContentHash(statement));
    expect(reportContentHash(JSON.parse(JSON.stringify(statement)) as ReportStatement)).toBe(
      reportContentHash(statement),
    );
  });

  it('does not let text of one field pass for text of the next', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string(),
        fc.string(),
        (findings, actions, otherFindings, otherActions) => {
          const same = findings === otherFindings && actions === otherActions;
          const one = reportContentHash({ ...statement, findings, actions });
          const other = reportContentHash({ ...statement, findings: otherFindings, actions: otherActions });
          expect(one === other).toBe(same);
        },
      ),
    );
  });

  it('stays what it was, or signatures already given would be lost', () => {
    // printf '%s' '["field-service-report/1",{"actions":"拧紧","findings":"漏油","photos":[]}]' | sha256sum
    const small = { findings: '漏油', photos: [], actions: '拧紧' } as unknown as ReportStatement;
    expect(reportContentHash(small)).toBe('4c2240d144d944e790e96656e8efcb5c4cd835880f86b08abbdec77054e161e4');
  });
});
