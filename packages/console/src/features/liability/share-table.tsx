import { Cell, ColumnHead, TableFrame } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Amount } from '../../money/amount';
import { bearerKindWords } from '../../words/liability-words';
import { SharesBar } from './shares-bar';

const ShareLineParts = graphql(`
  fragment ShareLine on LossShare {
    id
    label {
      text
    }
    kind
    named
    namedLabel {
      text
    }
    basisPoints
    amount {
      amountMinor
      currency
    }
  }
`);

/** Who bears how much: as a bar, in per cent, and to the cent. */
export function ShareTable({ shares }: { shares: readonly FragmentType<typeof ShareLineParts>[] }) {
  const { t } = useLingui();
  const lines = readFragment(ShareLineParts, shares);
  return (
    <div className="flex flex-col gap-2">
      <SharesBar points={lines.map(({ basisPoints }) => basisPoints)} />
      <TableFrame label={t`Shares`} className="rounded-control border border-line">
        <thead>
          <tr>
            <ColumnHead className="first:pl-3">
              <Trans>Who bears it</Trans>
            </ColumnHead>
            <ColumnHead numeric>
              <Trans>Share</Trans>
            </ColumnHead>
            <ColumnHead numeric className="last:pr-3">
              <Trans>Amount</Trans>
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, label, kind, named, namedLabel, basisPoints, amount }) => (
            <tr key={id} className="border-b border-line last:border-b-0">
              <Cell className="h-10 first:pl-3">
                <span className="font-semibold">{namedLabel?.text ?? named ?? label.text}</span>{' '}
                <span className="text-caption text-ink-soft">
                  {named ? label.text : kind !== 'UNIT' && t(bearerKindWords[kind])}
                </span>
              </Cell>
              <Cell numeric className="h-10 whitespace-nowrap">
                {basisPoints / 100} %
              </Cell>
              <Cell numeric className="h-10 last:pr-3">
                <Amount strong of={amount} />
              </Cell>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </div>
  );
}
