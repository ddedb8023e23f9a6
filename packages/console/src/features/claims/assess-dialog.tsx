import { minorOf, MoneyField, TextArea } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Amount } from '../../money/amount';
import { AssessLine } from './assess-line';
import { allOf, type ClaimedLine, draftTotal, verdictFaults, verdictInput } from './draft-verdicts';
import { useAssessClaim } from './use-assess-claim';

const AssessDialogParts = graphql(`
  fragment AssessDialog on Claim {
    id
    number
    kind
    version
    claimed {
      amountMinor
      currency
    }
    lines {
      id
      batch
      product
      quantity
      unit
      unitPrice {
        amountMinor
      }
      amount {
        amountMinor
        currency
      }
      assessment {
        quantity
        amount {
          amountMinor
        }
        reason
      }
    }
  }
`);

export interface AssessDialogProps {
  claim: FragmentType<typeof AssessDialogParts>;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** Says what is due of every line: all, a part with the reason, or nothing; with the sums as one types. */
export function AssessDialog({ claim, onClose, onReload, onDone }: AssessDialogProps) {
  const { t } = useLingui();
  const assess = useAssessClaim();
  const { id: claimId, number, kind, version, claimed, lines } = readFragment(AssessDialogParts, claim);
  const { currency } = claimed;
  const [drafts, setDrafts] = useState(() => lines.map((line) => allOf(asClaimed(line), currency)));
  const [reason, setReason] = useState('');
  const [paid, setPaid] = useState('');
  const [tried, setTried] = useState(false);
  const total = draftTotal(drafts, currency);
  const paidMinor = minorOf(paid, currency);
  const faults = drafts.map((draft, place) => verdictFaults(draft, asClaimed(lines[place]!), currency));
  const missing = {
    reason: reason.trim() ? undefined : t`Give a reason.`,
    paid: paidMinor === undefined ? t`Write an amount with at most two decimals.` : undefined,
  };
  const send = async () => {
    setTried(true);
    if (missing.reason || missing.paid || faults.some((fault) => Object.keys(fault).length > 0)) return;
    const done = await assess.run({
      claimId,
      version,
      lines: drafts.map((draft) => verdictInput(draft, currency)),
      paidMinor: paidMinor ?? null,
      reason: reason.trim(),
    });
    if (done) onDone();
  };
  return (
    <ChangeDialog
      wide
      title={<Trans>What is due of {number}</Trans>}
      description={
        <Trans>
          Whoever must agree by the policy is asked with what you write here. Less than claimed needs a reason.
        </Trans>
      }
      label={total === '0' ? t`Decline the claim` : t`Say what is due`}
      change={assess}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      {lines.map((line, place) => (
        <AssessLine
          key={line.id}
          line={{ ...line, ...asClaimed(line), currency }}
          draft={drafts[place]!}
          // Goods given for others are worth what the quantity is.
          moneyFollows={kind === 'EXCHANGE'}
          onChange={(next) => setDrafts((before) => before.map((one, at) => (at === place ? next : one)))}
          faults={tried ? faults[place]! : {}}
          refused={(field) => issueOf(assess.refused, `lines.${place}.${field}`)}
        />
      ))}
      <p aria-live="polite" className="flex flex-wrap justify-between gap-x-3 border-t border-line pt-2 text-body">
        <span className="font-semibold">
          <Trans>Due in all</Trans>
        </span>
        <span>
          <Amount strong of={{ amountMinor: total, currency }} />{' '}
          <span className="text-small text-ink-soft">
            <Trans>
              of <Amount of={claimed} />
            </Trans>
          </span>
        </span>
      </p>
      {kind === 'RETURN' && (
        <MoneyField
          optional
          label={<Trans>What the customer had paid for the goods</Trans>}
          hint={<Trans>No more than this is given back. Left empty, it is as much as is claimed.</Trans>}
          currency={currency}
          value={paid}
          onChange={setPaid}
          error={(tried && missing.paid) || issueOf(assess.refused, 'paidMinor')}
        />
      )}
      <TextArea
        label={<Trans>Why</Trans>}
        hint={<Trans>For those who are to agree, and for the customer where nothing is due.</Trans>}
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={(tried && missing.reason) || issueOf(assess.refused, 'reason')}
      />
    </ChangeDialog>
  );
}

const asClaimed = (line: {
  id: string;
  quantity: string;
  unitPrice: { amountMinor: string };
  amount: { amountMinor: string };
}): ClaimedLine => ({
  id: line.id,
  quantity: line.quantity,
  unitPriceMinor: line.unitPrice.amountMinor,
  amountMinor: line.amount.amountMinor,
});
