import { majorOf } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { ExportMenu } from '../../export/export-menu';
import type { ExportedTable } from '../../export/exported-table';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { requestKindWords } from '../../words/request-words';

const CasesExportRowParts = graphql(`
  fragment CasesExportRow on ClaimsLedgerRow {
    number
    kind
    customer
    product {
      text
    }
    happened {
      text
    }
    cause {
      text
    }
    remedy {
      text
    }
    loss {
      amountMinor
      currency
    }
    handling {
      amountMinor
    }
    recovered {
      amountMinor
    }
    penalties {
      amountMinor
    }
    borne {
      name {
        text
      }
      claimed
      amount {
        amountMinor
      }
    }
  }
`);

export interface CasesExportProps {
  rows: readonly FragmentType<typeof CasesExportRowParts>[];
  /** First and last day of the period, YYYY-MM-DD. */
  from: string;
  to: string;
}

/** Takes the cases of a period away. */
export function CasesExport({ from, to, ...props }: CasesExportProps) {
  const { t } = useLingui();
  const rows = readFragment(CasesExportRowParts, props.rows);
  const table = (): ExportedTable => ({
    title: `${from} – ${to}`,
    columns: [
      t`Case`,
      t`Customer`,
      t`Product`,
      t`What happened`,
      t`Cause`,
      t`Remedy`,
      t`Currency`,
      t`Granted`,
      t`Handling`,
      t`Recovered`,
      t`Penalties`,
      t`Who bears it`,
    ],
    rows: rows.map((row) => {
      const { currency } = row.loss;
      const plain = ({ amountMinor }: { amountMinor: string }) => signedMajor(amountMinor, currency);
      const number = (money: { amountMinor: string }) => ({ number: plain(money) });
      return [
        row.number,
        row.customer,
        row.product?.text ?? '',
        row.happened?.text ?? '',
        row.cause?.text ?? '',
        row.remedy?.text ?? t(requestKindWords[row.kind]),
        currency,
        number(row.loss),
        number(row.handling),
        number(row.recovered),
        number(row.penalties),
        row.borne
          .map(({ name, claimed, amount }) => {
            const who = claimed ? t`claimed from ${name.text}` : name.text;
            return `${who} ${plain(amount)}`;
          })
          .join('; '),
      ];
    }),
  });
  return <ExportMenu name={`cases-${from}-${to}`} disabled={rows.length === 0} table={table} />;
}

const signedMajor = (amountMinor: string, currency: string): string =>
  amountMinor.startsWith('-') ? `-${majorOf(amountMinor.slice(1), currency)}` : majorOf(amountMinor, currency);
