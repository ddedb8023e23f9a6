import { Card } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Day } from '../../time/day';
import { roundKindWords } from './round-words';

const ComingRoundParts = graphql(`
  fragment ComingRound on UpcomingRound {
    round
    kind
    label {
      text
    }
    fromOn
    dueOn
    performer {
      text
    }
  }
`);

/** What comes round next by the policy in force. */
export function ComingRounds({ rounds }: { rounds: readonly FragmentType<typeof ComingRoundParts>[] }) {
  const { t } = useLingui();
  return (
    <Card title={<Trans>Next</Trans>}>
      {rounds.length === 0 ? (
        <p className="text-small text-ink-soft">
          <Trans>The policy in force has nothing that comes round.</Trans>
        </p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {readFragment(ComingRoundParts, rounds).map(({ round, kind, label, fromOn, dueOn, performer }) => (
            <li
              key={`${round} ${fromOn} ${dueOn}`}
              className="flex flex-col gap-1 py-3 text-small first:pt-0 last:pb-0"
            >
              <p className="font-semibold">{label.text}</p>
              <p className="text-ink-soft">
                {t(roundKindWords[kind])} · {performer.text}
              </p>
              <p>
                <Trans>
                  from <Day on={fromOn} />, due <Day on={dueOn} />
                </Trans>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
