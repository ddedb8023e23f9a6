import { StateChip } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import { Amount } from '../../money/amount';
import type { DraftSums } from './draft-shares';

export interface SplitSumsProps {
  sums: DraftSums;
  loss: { amountMinor: string; currency: string } | null;
  tried: boolean;
}

/** What the shares come to, in per cent and in money, and what is left over or too much. */
export function SplitSums({ sums, loss, tried }: SplitSumsProps) {
  const { totalPoints, leftPoints, leftMinor, whole } = sums;
  const percent = totalPoints / 100;
  const left = Math.abs(leftPoints) / 100;
  const leftMoney = loss && {
    amountMinor: String(leftMinor < 0n ? -leftMinor : leftMinor),
    currency: loss.currency,
  };
  return (
    <div
      role={tried && !whole ? 'alert' : 'status'}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line pt-3 text-small"
    >
      <span data-numeric className="text-body font-semibold">
        {percent} %
      </span>
      {whole ? (
        <StateChip state="ok" icon={<Check aria-hidden />}>
          <Trans>all of it</Trans>
        </StateChip>
      ) : (
        <StateChip state="broken">
          {leftPoints > 0 ? <Trans>{left} % nobody bears</Trans> : <Trans>{left} % too much</Trans>}
          {leftMoney && (
            <>
              {' · '}
              <Amount of={leftMoney} />
            </>
          )}
        </StateChip>
      )}
      <span className="ml-auto">
        {loss ? (
          <Trans>
            of <Amount strong of={loss} />
          </Trans>
        ) : (
          <Trans>Write what was lost.</Trans>
        )}
      </span>
    </div>
  );
}
