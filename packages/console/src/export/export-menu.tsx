import { Menu } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Download } from 'lucide-react';
import { csvOf } from './csv-of';
import type { ExportedTable } from './exported-table';
import { saveFile } from './save-file';
import { xlsxOf } from './xlsx-of';

export interface ExportMenuProps {
  /** Of the file, without its ending. */
  name: string;
  disabled?: boolean;
  /** What is taken away, asked for once it is. */
  table: () => ExportedTable;
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Takes the list on the screen away: to reckon with, or to print and to keep as PDF. */
export function ExportMenu({ name, disabled, table }: ExportMenuProps) {
  const { t } = useLingui();
  return (
    <Menu
      trigger={
        <button
          type="button"
          disabled={disabled}
          className="inline-flex min-h-control items-center gap-1.5 rounded-control border border-line-strong px-3 text-small font-semibold hover:bg-sunken disabled:opacity-60"
        >
          <Download aria-hidden className="size-4" /> <Trans>Export</Trans>
        </button>
      }
      groups={[
        [
          {
            key: 'csv',
            label: t`As CSV`,
            onSelect: () => saveFile(`${name}.csv`, csvOf(table()), 'text/csv;charset=utf-8'),
          },
          {
            key: 'xlsx',
            label: t`As a spreadsheet (XLSX)`,
            onSelect: () => saveFile(`${name}.xlsx`, xlsxOf(table()), xlsxType),
          },
          { key: 'pdf', label: t`Print, or save as PDF`, onSelect: () => void setTimeout(() => print(), menuClosesMs) },
        ],
      ]}
    />
  );
}

/** The menu is not to be on the paper. */
const menuClosesMs = 300;
