import { Card, StateChip } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../../gql';
import type { ReaderSectionFragment } from '../../../gql/graphql';
import { Said } from '../said';
import { ClauseMark } from './clause-mark';
import { RuleTable } from './rule-table';

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
      <div className="flex flex-col gap-5">
        {section.rules.map((rule) => {
          // A rule's own name as its only entry says the same twice.
          const entries = rule.entries.filter(({ label, value }) => label.en !== value.en || rule.tables.length === 0);
          const alone = entries.length === 1 && rule.tables.length === 0 && entries[0]?.label.en === rule.label.en;
          return (
            <section key={rule.key || section.key} className="flex flex-col gap-2">
              {!alone && rule.label.en !== section.label.en && (
                <h3 className="text-small font-semibold">
                  <Said words={rule.label} />
                </h3>
              )}
              {entries.length > 0 && (
                <dl className="grid gap-x-4 gap-y-1 text-small sm:grid-cols-[minmax(7rem,max-content)_minmax(0,1fr)]">
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
              )}
              {rule.tables.map((table) => (
                <RuleTable key={table.path} table={table} clause={clause} find={find} onClause={onClause} />
              ))}
            </section>
          );
        })}
      </div>
    </Card>
  );
}
