import { Card, classNames } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { useClauseName } from '../../../words/use-clause-name';
import { Said } from '../said';
import { says } from './filter-sections';

const ClauseItemParts = graphql(`
  fragment ClauseItem on PolicyClause {
    number
    text {
      zhCN
      en
    }
  }
`);

export interface ClauseListProps {
  clauses: readonly FragmentType<typeof ClauseItemParts>[];
  find: string;
  chosen: string | undefined;
  onChoose: (clause: string) => void;
}

/** The document, clause by clause; one pressed shows what was made of it. */
export function ClauseList({ clauses, find, chosen, onChoose }: ClauseListProps) {
  const { t } = useLingui();
  const clauseName = useClauseName();
  const words = find.toLocaleLowerCase();
  const shown = readFragment(ClauseItemParts, clauses).filter(
    ({ number, text }) => words === '' || number.includes(words) || says(words, text),
  );
  return (
    <Card title={<Trans>The document</Trans>} padded={false} className="flex min-h-0 flex-col">
      <ol
        aria-label={t`Clauses`}
        className="min-h-0 overflow-y-auto border-t border-line lg:max-h-[calc(100dvh-9rem)] print:max-h-none"
      >
        {shown.map(({ number, text }) => (
          <li key={number} id={`clause-${number}`}>
            <button
              type="button"
              data-print
              aria-pressed={number === chosen}
              onClick={() => onChoose(number)}
              className={classNames(
                'grid w-full grid-cols-[3.25rem_minmax(0,1fr)] gap-2 border-l-3 px-card py-2 text-left text-small hover:bg-sunken',
                number === chosen ? 'border-l-brand bg-brand-soft' : 'border-l-transparent',
              )}
            >
              <span data-numeric className="font-semibold break-words text-brand">
                {clauseName(number)}
              </span>
              <span className="break-words">
                <Said words={text} />
              </span>
            </button>
          </li>
        ))}
        {shown.length === 0 && (
          <li className="px-card py-3 text-small text-ink-soft">
            <Trans>Nothing matches.</Trans>
          </li>
        )}
      </ol>
    </Card>
  );
}
