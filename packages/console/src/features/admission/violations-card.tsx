import { Button, Card, StateChip } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { AdmissionAction } from '../../gql/graphql';
import { Amount } from '../../money/amount';
import { Day } from '../../time/day';
import type { AdmissionDialog } from './admission-dialog';
import { drawnOf } from './drawn-of';

const AdmissionViolationsParts = graphql(`
  fragment AdmissionViolations on Admission {
    id
    firm
    violations {
      id
      onDay
      what
      department {
        name
        label {
          text
        }
      }
      amount {
        amountMinor
        currency
      }
      draws {
        id
        postedAt
        amount {
          amountMinor
          currency
        }
        approval {
          id
          state
        }
      }
    }
  }
`);

export interface ViolationsCardProps {
  admission: FragmentType<typeof AdmissionViolationsParts>;
  allowed: readonly AdmissionAction[];
  onChoose: (dialog: AdmissionDialog) => void;
}

/** Breaches of the rules, whom each is booked to, and what of it the deposit bears. */
export function ViolationsCard({ admission, allowed, onChoose }: ViolationsCardProps) {
  const { violations, firm } = readFragment(AdmissionViolationsParts, admission);
  if (violations.length === 0) return null;
  return (
    <Card title={<Trans>Violations</Trans>} padded={false}>
      <ul className="divide-y divide-line border-t border-line">
        {violations.toReversed().map(({ id, onDay, what, department, amount, draws }) => {
          const { standing, leftMinor } = drawnOf(amount ?? null, draws);
          return (
            <li key={id} className="flex flex-col gap-1 px-card py-2.5 text-small">
              <div className="flex flex-wrap items-start gap-2">
                <span className="min-w-0 flex-1 font-medium break-words">{what}</span>
                {amount && <Amount strong of={amount} />}
              </div>
              <p className="text-caption text-ink-soft">
                <Day on={onDay} /> · <Trans>booked to {department.label.text}</Trans>
              </p>
              {standing.map((draw) => (
                <p key={draw.id} className="flex flex-wrap items-center gap-2 text-caption">
                  <Amount of={draw.amount} />
                  <StateChip state={draw.postedAt ? 'met' : 'risk'}>
                    {draw.postedAt ? <Trans>drawn on the deposit</Trans> : <Trans>waits for approval</Trans>}
                  </StateChip>
                </p>
              ))}
              {allowed.includes('DRAW') && amount && firm && leftMinor !== '0' && (
                <div data-screen-only>
                  <Button
                    onClick={() => onChoose({ what: 'DRAW', violationId: id, leftMinor, currency: amount.currency })}
                  >
                    <Trans>Draw on the deposit</Trans>
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
