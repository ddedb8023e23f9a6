import { Cell, ColumnHead, TableFrame } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Amount } from '../../money/amount';

const ClaimLinesParts = graphql(`
  fragment ClaimLines on Claim {
    id
    round
    lines {
      id
      line
      batch
      product
      quantity
      unit
      unitPrice {
        amountMinor
        currency
      }
      amount {
        amountMinor
        currency
      }
      assessment {
        ...LineVerdict
      }
      assessments {
        ...LineVerdict
      }
    }
  }
`);

const LineVerdictParts = graphql(`
  fragment LineVerdict on ClaimAssessment {
    round
    quantity
    amount {
      amountMinor
      currency
    }
    reason
  }
`);

/** What is claimed, line by line, and what was found due of it; what was found before stands folded below. */
export function ClaimLines({ claim }: { claim: FragmentType<typeof ClaimLinesParts> }) {
  const { t } = useLingui();
  const { lines, round } = readFragment(ClaimLinesParts, claim);
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-body font-semibold">
        <Trans>Line by line</Trans>
      </h3>
      <TableFrame label={t`Lines of the claim`} className="rounded-control border border-line">
        <thead>
          <tr>
            <ColumnHead className="first:pl-3">
              <Trans>Goods</Trans>
            </ColumnHead>
            <ColumnHead numeric>
              <Trans>Amount claimed</Trans>
            </ColumnHead>
            <ColumnHead numeric className="last:pr-3">
              <Trans>Found due</Trans>
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, batch, product, quantity, unit, unitPrice, amount, assessment }) => {
            const due = assessment && readFragment(LineVerdictParts, assessment);
            return (
              <tr key={id} className="border-b border-line align-top last:border-b-0">
                <Cell className="align-top first:pl-3">
                  <span className="block font-semibold break-words">{product}</span>
                  <span className="text-caption text-ink-soft">
                    <Trans>batch {batch}</Trans> · <Amount of={unitPrice} /> / {unit}
                  </span>
                  {due?.reason && <span className="mt-1 block break-words">{due.reason}</span>}
                </Cell>
                <Cell numeric className="align-top">
                  <span className="block whitespace-nowrap">
                    {quantity} {unit}
                  </span>
                  <Amount of={amount} />
                </Cell>
                <Cell numeric className="align-top last:pr-3">
                  {due ? (
                    <>
                      <span className="block whitespace-nowrap">
                        {due.quantity} {unit}
                      </span>
                      <Amount strong of={due.amount} />
                    </>
                  ) : (
                    <span className="text-ink-soft">{t`not assessed yet`}</span>
                  )}
                </Cell>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
      {round > 1 && (
        <details className="text-small">
          <summary className="cursor-pointer text-ink-soft">
            <Trans>What was found before</Trans>
          </summary>
          <ul className="mt-2 flex flex-col gap-1">
            {lines.flatMap(({ id, product, unit, assessments }) =>
              readFragment(LineVerdictParts, assessments)
                .filter((one) => one.round < round)
                .map((one) => (
                  <li key={`${id} ${one.round}`}>
                    <Trans>round {one.round}</Trans> · {product}: {one.quantity} {unit}, <Amount of={one.amount} />
                    {one.reason && <> · {one.reason}</>}
                  </li>
                )),
            )}
          </ul>
        </details>
      )}
    </section>
  );
}
