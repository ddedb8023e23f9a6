import { Cell, ColumnHead, formatMoney, Row, TableFrame, TwoLines, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../gql';
import { priceBasisWords } from '../words/consent-words';

const QuotedLinesParts = graphql(`
  fragment QuotedLines on Solution {
    id
    lines {
      code
      name {
        text
      }
      basis
      basisSentence {
        text
      }
      charged
      quantity
      listPrice {
        amountMinor
        currency
      }
      discountBasisPoints
      amount {
        amountMinor
        currency
      }
    }
    total {
      amountMinor
      currency
    }
  }
`);

/** A quote as it was kept, and what it costs the customer. */
export function QuotedLines({ solution }: { solution: FragmentType<typeof QuotedLinesParts> }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { lines, total } = readFragment(QuotedLinesParts, solution);
  if (lines.length === 0) {
    return (
      <p className="text-small text-ink-soft">
        <Trans>The customer is charged nothing.</Trans>
      </p>
    );
  }
  return (
    <TableFrame label={t`Quote for the customer`}>
      <thead>
        <tr>
          <ColumnHead>
            <Trans>Item</Trans>
          </ColumnHead>
          <ColumnHead numeric>
            <Trans>Quantity</Trans>
          </ColumnHead>
          <ColumnHead numeric>
            <Trans>List price</Trans>
          </ColumnHead>
          <ColumnHead numeric>
            <Trans>Discount</Trans>
          </ColumnHead>
          <ColumnHead numeric>
            <Trans>Amount</Trans>
          </ColumnHead>
        </tr>
      </thead>
      <tbody>
        {lines.map(
          ({ code, name, basis, basisSentence, charged, quantity, listPrice, discountBasisPoints, amount }) => (
            <Row key={code}>
              <Cell>
                <span title={basisSentence.text}>
                  <TwoLines first={name.text} second={charged ? t(priceBasisWords[basis]) : t`covered`} />
                </span>
              </Cell>
              <Cell numeric>{quantity}</Cell>
              <Cell numeric>{formatMoney(listPrice, language)}</Cell>
              <Cell numeric>{discountBasisPoints > 0 ? `${discountBasisPoints / 100} %` : '—'}</Cell>
              <Cell numeric>{formatMoney(amount, language)}</Cell>
            </Row>
          ),
        )}
        <Row>
          <Cell>
            <strong>
              <Trans>The customer pays</Trans>
            </strong>
          </Cell>
          <Cell />
          <Cell />
          <Cell />
          <Cell numeric>
            <strong>{formatMoney(total, language)}</strong>
          </Cell>
        </Row>
      </tbody>
    </TableFrame>
  );
}
