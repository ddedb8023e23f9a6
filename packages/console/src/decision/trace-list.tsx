import { Chip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../gql';
import { because } from './because';

const TraceStepParts = graphql(`
  fragment TraceListStep on TraceStep {
    table
    row
    clause
    because {
      text
    }
    sentence {
      text
    }
    facts
  }
`);

export interface TraceListProps {
  steps: readonly FragmentType<typeof TraceStepParts>[];
  /** What the table decided, such as `Answer by Dec 7`: the reason is said of it. */
  decided?: (table: string) => string | undefined;
}

/** Why it was decided so: what spoke for each row in words, the clause below it, and on request the bare facts. */
export function TraceList({ steps, decided }: TraceListProps) {
  const { t, i18n } = useLingui();
  const said = readFragment(TraceStepParts, steps);
  if (said.length === 0) return null;
  return (
    <ul aria-label={t`Reasons`} className="flex flex-col gap-2 text-small">
      {said.map((step) => (
        <li key={`${step.table} ${step.row}`} className="flex flex-col gap-0.5 border-l-2 border-line pl-2.5">
          <p className="break-words">{because(decided?.(step.table), step.because?.text, step.clause, i18n)}</p>
          <p className="text-caption text-ink-soft">{step.sentence.text}</p>
          <BareFacts {...step} />
        </li>
      ))}
    </ul>
  );
}

function BareFacts({ table, row, facts }: { table: string; row: number; facts: unknown }) {
  const known = Object.entries((facts ?? {}) as Record<string, unknown>).filter(
    ([, value]) => value !== null && value !== undefined && typeof value !== 'object',
  );
  return (
    <details className="text-caption text-ink-soft">
      <summary className="cursor-pointer">
        <Trans>
          Table {table}, row {row}
        </Trans>
      </summary>
      <ul className="mt-1.5 flex flex-wrap gap-1.5">
        {known.map(([name, value]) => (
          <li key={name} className="max-w-full">
            <Chip>
              <span className="font-mono break-all">
                {name} {String(value)}
              </span>
            </Chip>
          </li>
        ))}
      </ul>
    </details>
  );
}
