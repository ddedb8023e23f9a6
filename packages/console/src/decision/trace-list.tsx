import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../gql';

const TraceStepParts = graphql(`
  fragment TraceListStep on TraceStep {
    table
    row
    clause
    sentence {
      text
    }
  }
`);

/** Why it was decided so: each rule that spoke, in the policy's words, with its clause. */
export function TraceList({ steps }: { steps: readonly FragmentType<typeof TraceStepParts>[] }) {
  const { t } = useLingui();
  const said = readFragment(TraceStepParts, steps);
  if (said.length === 0) return null;
  return (
    <ul aria-label={t`Reasons`} className="flex flex-col gap-1.5 text-small">
      {said.map(({ table, row, clause, sentence }) => (
        <li key={`${table} ${row}`} title={t`Table ${table}, row ${row}`} className="border-l-2 border-line pl-2.5">
          <p>{sentence.text}</p>
          <p className="text-caption text-ink-soft">
            <Trans>Clause {clause}</Trans>
          </p>
        </li>
      ))}
    </ul>
  );
}
