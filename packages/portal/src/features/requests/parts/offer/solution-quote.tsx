import { formatMoney, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../../../gql';

const SolutionQuoteParts = graphql(`
  fragment SolutionQuote on Solution {
    lines {
      code
      name {
        text
      }
      charged
      quantity
      listPrice {
        amountMinor
        currency
      }
      unitPrice {
        amountMinor
        currency
      }
      amount {
        amountMinor
        currency
      }
      basisSentence {
        text
      }
    }
    total {
      amountMinor
      currency
    }
  }
`);

/** What it costs the customer, line by line, and why; or that it costs nothing. */
export function SolutionQuote({ solution }: { solution: FragmentType<typeof SolutionQuoteParts> }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { lines, total } = readFragment(SolutionQuoteParts, solution);
  const reasons = [...new Set(lines.map(({ basisSentence }) => basisSentence.text))];
  return (
    <div className="flex flex-col gap-2">
      {lines.length > 0 && (
        <table className="w-full text-small">
          <caption className="sr-only">{t`Price list`}</caption>
          <thead className="text-left text-caption text-ink-soft">
            <tr>
              <th scope="col" className="pb-1.5 font-normal">{t`Item`}</th>
              <th scope="col" className="pb-1.5 text-right font-normal">{t`Amount`}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ code, name, charged, quantity, listPrice, unitPrice, amount }) => (
              <tr key={code} className="border-t border-line align-top">
                <td className="py-2 pr-2 break-words">
                  {name.text}
                  <span className="block text-caption text-ink-soft">
                    {quantity} × {formatMoney(charged ? unitPrice : listPrice, language)}
                    {charged && unitPrice.amountMinor !== listPrice.amountMinor && (
                      <>
                        {' · '}
                        <Trans>instead of {formatMoney(listPrice, language)}</Trans>
                      </>
                    )}
                  </span>
                </td>
                <td className="py-2 pl-2 text-right whitespace-nowrap">
                  {charged ? formatMoney(amount, language) : t`free`}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="border-t border-line-strong font-semibold">
              <th scope="row" className="py-2 text-left">{t`Total`}</th>
              <td className="py-2 pl-2 text-right whitespace-nowrap">{formatMoney(total, language)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {isFree(total) && (
        <p className="text-small font-semibold">
          <Trans>This costs you nothing.</Trans>
        </p>
      )}
      {reasons.map((reason) => (
        <p key={reason} className="text-small text-ink-soft">
          {reason}
        </p>
      ))}
    </div>
  );
}

const isFree = ({ amountMinor }: { amountMinor: string }) => /^0+$/.test(amountMinor);
