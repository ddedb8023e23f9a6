import { Chip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../gql';
import type { TraceListStepFragment } from '../gql/graphql';
import { because } from './because';

const TraceStepParts = graphql(`
  fragment TraceListStep on TraceStep {
    table
    row
    title {
      text
    }
    clause
    because {
      text
    }
    sentence {
      text
    }
    known {
      text
    }
  }
`);

export interface TraceListProps {
  steps: readonly FragmentType<typeof TraceStepParts>[];
  /** What the table decided, such as `Answer by Dec 7`: the reason is said of it. */
  decided?: (table: string) => string | undefined;
}

/** Why it was decided so: what spoke for each row in words, the clause below it, and on request all that was known. */
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
          <Known {...step} />
        </li>
      ))}
    </ul>
  );
}

/** Which row it was, and all facts the table was given. */
function Known({ title, row, known }: Pick<TraceListStepFragment, 'title' | 'row' | 'known'>) {
  if (!title) return null;
  return (
    <details className="text-caption text-ink-soft">
      <summary className="cursor-pointer">
        <Trans>
          {title.text}, row {row}
        </Trans>
      </summary>
      <ul className="mt-1.5 flex flex-wrap gap-1.5">
        {known.map(({ text }) => (
          <li key={text} className="max-w-full">
            <Chip>{text}</Chip>
          </li>
        ))}
      </ul>
    </details>
  );
}
