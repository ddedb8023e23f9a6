import { Button, StateChip, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { RefusalBanner } from '../../change/refusal-banner';
import { useChange } from '../../change/use-change';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Moment } from '../../time/moment';

const LoanerRowParts = graphql(`
  fragment LoanerRow on LoanerUnit {
    id
    label
    serial
    loan {
      id
      lentAt
      returnedAt
      request {
        id
        number
        customer {
          id
          name
        }
      }
    }
  }
`);

const RetireLoaner = graphql(`
  mutation RetireLoaner($input: RetireLoanerInput!) {
    retireLoaner(input: $input) {
      __typename
      ... on LoanerSuccess {
        loaner {
          id
        }
      }
      ...Refusal
    }
  }
`);

export interface LoanerRowProps {
  unit: FragmentType<typeof LoanerRowParts>;
  mayRetire: boolean;
  onChanged: () => void;
}

/** One of ours to lend, and who has it. */
export function LoanerRow({ unit, mayRetire, onChanged }: LoanerRowProps) {
  const { t } = useLingui();
  const toast = useToast();
  const retire = useChange(RetireLoaner);
  const { id, label, serial, loan } = readFragment(LoanerRowParts, unit);
  const out = loan && !loan.returnedAt ? loan : null;
  const run = async () => {
    if (!(await retire.run({ loanerUnitId: id }))) return;
    toast({ text: t`It is lent no more.` });
    onChanged();
  };
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-1 py-2.5 text-small first:pt-0 last:pb-0">
      <span className="min-w-0 flex-1 break-words">
        <span className="font-semibold">{label}</span> <span data-numeric>{serial}</span>
      </span>
      <StateChip state={out ? 'risk' : 'ok'} icon={out ? undefined : <Check aria-hidden />}>
        {out ? t`Out` : t`Free`}
      </StateChip>
      {out?.request && (
        <span className="w-full text-ink-soft">
          <Link
            to="/requests/$number"
            params={{ number: out.request.number }}
            className="text-brand hover:underline"
            data-numeric
          >
            {out.request.number}
          </Link>{' '}
          · {out.request.customer?.name} ·{' '}
          <Trans>
            since <Moment at={out.lentAt} />
          </Trans>
        </span>
      )}
      {!out && mayRetire && (
        <Button variant="quiet" busy={retire.busy} onClick={() => void run()}>
          <Trans>Lend no more</Trans>
        </Button>
      )}
      <RefusalBanner refused={retire.refused} onReload={onChanged} />
    </li>
  );
}
