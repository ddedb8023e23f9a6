import { Card, ProgressBar, StateChip } from '@aftercare/ui';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { ShieldCheck, ShieldX } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { ComponentWarrantyLineFragment } from '../../gql/graphql';
import { useDay } from '../../time/use-day';
import { useStartWords } from './use-start-words';

const ComponentWarrantyParts = graphql(`
  fragment ComponentWarrantyLine on ComponentWarranty {
    component {
      text
    }
    componentCode
    months
    startsOn
    endsOn
    inWarranty
    daysLeft
    startedBy
    clause
  }
`);

/** The warranty card: what is covered until when, since when, and where that is written. */
export function ComponentWarranties({
  warranties,
}: {
  warranties: readonly FragmentType<typeof ComponentWarrantyParts>[];
}) {
  const lines = readFragment(ComponentWarrantyParts, warranties);
  return (
    <Card title={<Trans>Warranty</Trans>}>
      {lines.length === 0 ? (
        <p className="text-ink-soft">
          <Trans>No part of this product has a warranty term of its own.</Trans>
        </p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {lines.map((line) => (
            <Line key={line.componentCode} line={line} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Line({ line }: { line: ComponentWarrantyLineFragment }) {
  const { t } = useLingui();
  const day = useDay();
  const startWords = useStartWords();
  const { component, months, startsOn, endsOn, inWarranty, daysLeft, startedBy, clause } = line;
  const until = endsOn && day(endsOn);
  const name = component.text;
  const start = startsOn && startWords(startedBy, day(startsOn));
  const fraction =
    inWarranty && startsOn && endsOn && daysLeft != null ? daysLeft / daysBetween(startsOn, endsOn) : null;
  return (
    <li className="flex flex-col gap-1.5 py-3.5 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h3 className="font-semibold">{name}</h3>
        {inWarranty ? (
          <StateChip state="ok" icon={<ShieldCheck aria-hidden />}>
            {until ? <Trans>until {until}</Trans> : <Trans>In warranty</Trans>}
          </StateChip>
        ) : (
          <StateChip state="paused" icon={<ShieldX aria-hidden />}>
            {until ? <Trans>ended {until}</Trans> : <Trans>not begun</Trans>}
          </StateChip>
        )}
      </div>
      {fraction !== null && <ProgressBar label={t`${name}: warranty left`} fraction={fraction} tone="ok" />}
      <p className="text-small text-ink-soft">
        {inWarranty && daysLeft != null && (
          <span className="font-semibold text-ink">
            {t`${plural(daysLeft, { one: '# day left', other: '# days left' })}`} ·{' '}
          </span>
        )}
        {months > 0 && <>{t`${plural(months, { one: '# month', other: '# months' })}`} </>}
        {start}
        {clause !== 'open' && (
          <span className="block text-caption">
            <Trans>Clause {clause} of the warranty terms</Trans>
          </span>
        )}
      </p>
    </li>
  );
}

const dayMs = 86_400_000;
const daysBetween = (from: string, to: string) => Math.max(1, (Date.parse(to) - Date.parse(from)) / dayMs);
