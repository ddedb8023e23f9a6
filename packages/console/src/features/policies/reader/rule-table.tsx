import { classNames, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReaderSectionFragment } from '../../../gql/graphql';
import { Said, type Words } from '../said';
import { ClauseMark } from './clause-mark';
import { rowsFor } from './filter-sections';

type Table = ReaderSectionFragment['rules'][number]['tables'][number];

export interface RuleTableProps {
  table: Table;
  /** The rule it belongs to. */
  of: Words;
  clause: string | undefined;
  find: string;
  onClause: (clause: string) => void;
}

/** A table as people read it: when what holds, then what; the first row that holds decides. */
export function RuleTable({ table, of, clause, find, onClause }: RuleTableProps) {
  const { t } = useLingui();
  const meant = clause || find ? rowsFor(table, clause, find) : null;
  const bare = table.path.endsWith('rows');
  const language = useLanguage();
  const said = (words: Words) => (language === 'zh-CN' ? words.zhCN : words.en);
  const name = bare ? said(of) : `${said(of)} · ${said(table.label)}`;
  return (
    <div className="overflow-x-auto rounded-control border border-line" role="region" aria-label={name} tabIndex={0}>
      <table className="w-full min-w-100 border-collapse text-left text-small">
        <caption className="sr-only">{t`The first row that holds decides.`}</caption>
        <thead>
          <tr className="bg-sunken text-caption text-ink-soft">
            <th scope="col" className="w-10 px-3 py-1.5 font-normal">
              <span className="sr-only">{t`Row`}</span>
            </th>
            <th scope="col" className="w-1/2 px-2 py-1.5 font-normal">
              <Trans>When</Trans>
            </th>
            <th scope="col" className="px-2 py-1.5 font-normal">
              {bare ? <Trans>Then</Trans> : <Said words={table.label} />}
            </th>
            <th scope="col" className="px-3 py-1.5 font-normal">
              <Trans>Clause</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr
              key={row.number}
              id={`line-${row.line}`}
              className={classNames(
                'border-t border-line align-top',
                meant && !meant.has(row.number) && 'text-ink-soft',
                meant?.has(row.number) && 'bg-brand-soft/50',
              )}
            >
              <td className="px-3 py-2 text-caption text-ink-soft">{row.number}</td>
              <td className="px-2 py-2">
                {row.conditions.length > 1 ? (
                  <ul className="flex flex-col gap-0.5">
                    {row.conditions.map(({ fact, label, words }) => (
                      <li key={fact}>
                        <Said words={{ zhCN: `${label.zhCN}${words.zhCN}`, en: `${label.en} ${words.en}` }} />
                      </li>
                    ))}
                  </ul>
                ) : (
                  <Said words={row.when} />
                )}
              </td>
              <td className="px-2 py-2 font-semibold break-words">
                <Said words={row.outcome} />
              </td>
              <td className="px-3 py-2">
                {row.clause && <ClauseMark clause={row.clause} active={row.clause === clause} onClause={onClause} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
