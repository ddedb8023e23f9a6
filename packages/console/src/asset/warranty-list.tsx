import { formatDate, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../gql';
import { useFrame } from '../time/use-frame';
import { useClauseWords } from '../words/use-clause-words';

const WarrantyParts = graphql(`
  fragment WarrantyList on ComponentWarranty {
    component {
      text
    }
    componentCode
    months
    startsOn
    endsOn
    inWarranty
    daysLeft
    clause
  }
`);

/** Each component's warranty: how long, until when, by which clause. */
export function WarrantyList({ warranties }: { warranties: readonly FragmentType<typeof WarrantyParts>[] }) {
  const { t } = useLingui();
  const frame = useFrame();
  const clauseWords = useClauseWords();
  const all = readFragment(WarrantyParts, warranties);
  const day = (date: string) => formatDate(`${date}T12:00:00Z`, { ...frame, zone: 'UTC' });
  if (all.length === 0) return null;
  return (
    <ul aria-label={t`Warranty by component`} className="flex flex-col gap-2 text-small">
      {all.map(({ component, componentCode, months, endsOn, inWarranty, clause }) => (
        <li key={componentCode} className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="min-w-20 flex-1 font-semibold">{component.text}</span>
          <StateChip state={inWarranty ? 'met' : 'paused'}>
            {inWarranty && endsOn ? t`until ${day(endsOn)}` : endsOn ? t`ended ${day(endsOn)}` : t`not begun`}
          </StateChip>
          <span className="w-full text-caption text-ink-soft">
            <Trans>
              {months} months, {clauseWords(clause)}
            </Trans>
          </span>
        </li>
      ))}
    </ul>
  );
}
