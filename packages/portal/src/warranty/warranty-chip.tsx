import { StateChip } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { ShieldCheck, ShieldMinus, ShieldX } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../gql';
import { useDay } from '../time/use-day';
import { warrantySummary } from './warranty-summary';

const WarrantyChipParts = graphql(`
  fragment WarrantyChip on ComponentWarranty {
    inWarranty
    startsOn
    endsOn
  }
`);

/** How much of one unit is in warranty, in a few words. Nothing where there is nothing to say. */
export function WarrantyChip({ warranties }: { warranties: readonly FragmentType<typeof WarrantyChipParts>[] }) {
  const day = useDay();
  const summary = warrantySummary(readFragment(WarrantyChipParts, warranties));
  switch (summary?.kind) {
    case undefined:
      return null;
    case 'whole': {
      const until = summary.until && day(summary.until);
      return (
        <StateChip state="ok" icon={<ShieldCheck aria-hidden />}>
          {until ? <Trans>In warranty until {until}</Trans> : <Trans>In warranty</Trans>}
        </StateChip>
      );
    }
    case 'partly':
      return (
        <StateChip state="met" icon={<ShieldMinus aria-hidden />}>
          <Trans>
            In warranty: {summary.covered} of {summary.total} parts
          </Trans>
        </StateChip>
      );
    case 'over': {
      const since = summary.since && day(summary.since);
      return (
        <StateChip state="paused" icon={<ShieldX aria-hidden />}>
          {since ? <Trans>Warranty ended {since}</Trans> : <Trans>Out of warranty</Trans>}
        </StateChip>
      );
    }
    case 'not-begun':
      return (
        <StateChip state="paused" icon={<ShieldMinus aria-hidden />}>
          <Trans>Warranty not begun</Trans>
        </StateChip>
      );
    default:
      return summary satisfies never;
  }
}
