import { Cell, ColumnHead, Row, TableFrame, TwoLines } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Day } from '../../time/day';
import { AdmissionChips } from './admission-chips';
import { personOf } from './person-of';
import type { AdmissionRowNode } from './use-admissions';

export interface AdmissionsTableProps {
  rows: readonly AdmissionRowNode[];
  activeId: string | null;
}

/** The register as a table on a desk and as cards on a phone. */
export function AdmissionsTable({ rows, activeId }: AdmissionsTableProps) {
  const { t } = useLingui();
  return (
    <>
      <TableFrame label={t`Admissions`} className="max-md:hidden print:block">
        <thead>
          <tr>
            <ColumnHead>
              <Trans>Who</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>Where</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>Responsible</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>State</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>Still missing</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>Good until</Trans>
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.id} admission={row} active={row.id === activeId} />
          ))}
        </tbody>
      </TableFrame>
      <ul aria-label={t`Admissions`} className="divide-y divide-line md:hidden print:hidden">
        {rows.map((row) => (
          <li key={row.id} className="flex flex-col gap-1 px-4 py-3 text-small">
            <PersonLink admission={row} />
            <span className="text-ink-soft">
              {row.class.label.text} · <Place site={row.site} />
            </span>
            <AdmissionChips admission={row} />
            <MissingInShort admission={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ admission, active }: { admission: AdmissionRowNode; active: boolean }) {
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const { site, department, expiresOn, class: named, firm, number } = admission;
  return (
    <Row ref={line} active={active} className="scroll-mt-12">
      <Cell className="w-2/5 max-w-0 min-w-52">
        <TwoLines
          strong
          first={<PersonLink admission={admission} />}
          second={
            <>
              <span data-numeric>{number}</span> · {named.label.text}
              {firm && ` · ${firm}`}
            </>
          }
        />
      </Cell>
      <Cell className="max-w-48 truncate">
        <Place site={site} />
      </Cell>
      <Cell className="whitespace-nowrap">{department.label.text}</Cell>
      <Cell className="whitespace-nowrap">
        <AdmissionChips admission={admission} />
      </Cell>
      <Cell className="w-1/4 min-w-48">
        <MissingInShort admission={admission} />
      </Cell>
      <Cell className="whitespace-nowrap text-ink-soft">{expiresOn && <Day on={expiresOn} />}</Cell>
    </Row>
  );
}

const PersonLink = ({ admission }: { admission: AdmissionRowNode }) => (
  <Link to="/admission/$id" params={{ id: admission.id }} className="font-semibold hover:underline">
    {personOf(admission)}
  </Link>
);

/** The site; or the organization's own ground. */
export function Place({ site }: { site?: { label: string; region: string } | null }) {
  if (!site) return <Trans>our own ground</Trans>;
  return (
    <>
      {site.region} {site.label}
    </>
  );
}

const SHOWN = 2;

function MissingInShort({ admission: { state, missing } }: { admission: AdmissionRowNode }) {
  if (missing.length === 0 || state === 'EXPIRED') return null;
  const more = missing.length - SHOWN;
  return (
    <span className="text-caption text-ink-soft">
      {missing
        .slice(0, SHOWN)
        .map(({ label }) => label.text)
        .join(' · ')}
      {more > 0 && (
        <>
          {' '}
          <Trans>and {more} more</Trans>
        </>
      )}
    </span>
  );
}
