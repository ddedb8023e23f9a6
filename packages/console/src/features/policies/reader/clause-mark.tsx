import { classNames } from '@aftercare/ui';
import { useClauseName } from '../../../words/use-clause-name';
import { useClauseWords } from '../../../words/use-clause-words';

export interface ClauseMarkProps {
  clause: string;
  active: boolean;
  onClause: (clause: string) => void;
}

/** The clause a rule comes from; pressed, the document shows it. */
export function ClauseMark({ clause, active, onClause }: ClauseMarkProps) {
  const name = useClauseName()(clause);
  const words = useClauseWords()(clause);
  return (
    <button
      type="button"
      data-print
      aria-label={words}
      aria-pressed={active}
      onClick={() => onClause(clause)}
      data-numeric
      className={classNames(
        'rounded px-1.5 py-0.5 text-caption whitespace-nowrap hover:underline',
        active ? 'bg-brand text-on-brand' : 'bg-brand-soft text-brand',
      )}
    >
      {clause === 'open' ? name : `§ ${name}`}
    </button>
  );
}
