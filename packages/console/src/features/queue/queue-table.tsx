import { Checkbox, ColumnHead, TableFrame } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { QueueCard } from './queue-card';
import { QueueRow } from './queue-row';
import type { QueueRowNode } from './use-queue';

export interface QueueTableProps {
  rows: readonly QueueRowNode[];
  activeId: string | null;
  ticked: ReadonlySet<string>;
  onTick: (id: string) => void;
  onTickAll: () => void;
  onOpen: (row: QueueRowNode) => void;
}

/** The queue as a table on a desk and as cards on a phone. */
export function QueueTable({ rows, activeId, ticked, onTick, onTickAll, onOpen }: QueueTableProps) {
  const { t } = useLingui();
  const all = rows.length > 0 && rows.every(({ id }) => ticked.has(id));
  return (
    <>
      <TableFrame label={t`Requests`} className="max-md:hidden">
        <thead>
          <tr>
            <ColumnHead>
              <Checkbox
                hideLabel
                label={t`Tick all on the screen`}
                checked={all}
                mixed={ticked.size > 0 && !all}
                onChange={onTickAll}
              />
            </ColumnHead>
            <ColumnHead>
              <Trans>Request</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>Severity</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>Customer and product</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>State</Trans>
            </ColumnHead>
            <ColumnHead sort="ascending">
              <Trans>Promise</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>In charge</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>Updated</Trans>
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <QueueRow
              key={row.id}
              request={row}
              active={row.id === activeId}
              ticked={ticked.has(row.id)}
              onTick={() => onTick(row.id)}
              onOpen={() => onOpen(row)}
            />
          ))}
        </tbody>
      </TableFrame>
      <ul aria-label={t`Requests`} className="md:hidden">
        {rows.map((row) => (
          <li key={row.id}>
            <QueueCard request={row} onOpen={() => onOpen(row)} />
          </li>
        ))}
      </ul>
    </>
  );
}
