import { Card, StateChip } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../gql';
import type { ReaderSectionFragment } from '../../../gql/graphql';
import { Said } from '../said';
import { ClauseMark } from './clause-mark';
import { RuleTable } from './rule-table';
import { entriesToRead, isOnlyNames, nameOf } from './what-to-read';

export const ReaderSectionParts = graphql(`
  fragment ReaderSection on PolicySection {
    key
    label {
      zhCN
      en
    }
    line
    waiting
    rules {
      key
      label {
        zhCN
        en
      }
      line
      entries {
        path
        label {
          zhCN
          en
        }
        value {
          zhCN
          en
        }
        clause
        line
      }
      tables {
        path
        label {
          zhCN
          en
        }
        line
        rows {
          number
          line
          clause
          otherwise
          when {
            zhCN
            en
          }
          conditions {
            fact
            label {
              zhCN
              en
            }
            words {
              zhCN
              en
            }
          }
          outcome {
            zhCN
            en
          }
        }
      }
    }
  }
`);

export interface SectionCardProps {
  section: ReaderSectionFragment;
  clause: string | undefined;
  find: string;
  onClause: (clause: string) => void;
}

/** One mechanism of the policy: its rules in words, its tables as tables. */
export function SectionCard({ section, clause, find, onClause }: SectionCardProps) {
  return (
    <Card
      title={<Said words={section.label} />}
      aside={
        section.waiting && (
          <StateChip state="paused">
            <Trans>Written and checked; decides nothing yet</Trans>
          </StateChip>
        )
      }
    >
      {isOnlyNames(section) && (
        <ul className="flex flex-wrap gap-x-5 gap-y-1.5 text-small">
          {section.rules.map((rule) => (
            <li key={rule.key}>
              <Said words={rule.label} />
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-col gap-5 empty:hidden">
        {(isOnlyNames(section) ? [] : section.rules).map((rule) => {
          const entries = entriesToRead(rule);
          const name = nameOf(section, rule, entries);
          return (
            <section key={rule.key || section.key} className="flex flex-col gap-2">
              {name && (
                <h3 className="text-small font-semibold">
                  <Said words={name} />
                </h3>
              )}
              <Folded count={entries.length} open={find !== '' || clause !== undefined}>
                <dl className="grid gap-x-4 gap-y-1 text-small sm:grid-cols-[minmax(7rem,18rem)_minmax(0,1fr)]">
                  {entries.map((entry) => (
                    <div key={entry.path} className="contents">
                      <dt className="text-ink-soft">
                        <Said words={entry.label} />
                      </dt>
                      <dd className="min-w-0 break-words max-sm:mb-1">
                        <Said words={entry.value} />{' '}
                        {entry.clause && (
                          <ClauseMark clause={entry.clause} active={entry.clause === clause} onClause={onClause} />
                        )}
                      </dd>
                    </div>
                  ))}
                </dl>
              </Folded>
              {rule.tables.map((table) => (
                <RuleTable
                  key={table.path}
                  table={table}
                  of={rule.label}
                  clause={clause}
                  find={find}
                  onClause={onClause}
                />
              ))}
            </section>
          );
        })}
      </div>
    </Card>
  );
}

/** More than this and a rule hides the others from sight. */
const many = 10;

/** Folds a long list away, unless something in it was asked for. */
function Folded({ count, open, children }: { count: number; open: boolean; children: ReactNode }) {
  if (count === 0) return null;
  if (count <= many) return children;
  return (
    <details data-print open={open || undefined}>
      <summary className="cursor-pointer text-small text-ink-soft">
        <Trans>{count} entries</Trans>
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
