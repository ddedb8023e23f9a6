import { Avatar, formatTime, formatWindow, ProgressBar, StateChip, useNow } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Navigation } from 'lucide-react';
import { HotlineLink } from '../../../../app/hotline-link';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { useFrame } from '../../../../time/use-frame';

const OnTheWayParts = graphql(`
  fragment OnTheWay on Visit {
    startsAt
    endsAt
    windowStartsAt
    windowEndsAt
    departedAt
    expectedAt
    technician {
      name
    }
  }
`);

/** Somebody is on the way: who, and when they are there. Nothing tells where they are. */
export function OnTheWay({ visit }: { visit: FragmentType<typeof OnTheWayParts> }) {
  const { t } = useLingui();
  const frame = useFrame();
  const now = useNow(15_000);
  const parts = readFragment(OnTheWayParts, visit);
  const { departedAt, expectedAt, technician } = parts;
  const name = technician?.name ?? t`Your technician`;
  const [from, to] = [parts.windowStartsAt ?? parts.startsAt, parts.windowEndsAt ?? parts.endsAt];
  const window = formatWindow(from, to, frame);
  const late = Date.parse(to) < now.getTime();
  const due = expectedAt && Date.parse(expectedAt) < now.getTime();
  return (
    <section
      aria-label={t`On the way to you`}
      className="flex flex-col gap-3 rounded-card border border-line bg-card p-card"
      data-print-card
    >
      <div className="flex items-center gap-3">
        <Avatar name={name} size="medium" />
        <div className="min-w-0 flex-1">
          <p className="text-small text-ink-soft">{name}</p>
          <p className="text-lead font-semibold">
            <Trans>On the way to you</Trans>
          </p>
        </div>
        <StateChip state="ok" icon={<Navigation aria-hidden />}>
          <Trans>Set out</Trans> {departedAt && formatTime(departedAt, frame)}
        </StateChip>
      </div>
      {expectedAt ? (
        <p className="text-hero leading-tight font-bold text-balance">
          {due ? <Trans>any moment now</Trans> : <Trans>about {formatTime(expectedAt, frame)}</Trans>}
        </p>
      ) : (
        !late && (
          <p data-numeric className="text-hero leading-tight font-bold">
            {formatTime(from, frame)}–{formatTime(to, frame)}
          </p>
        )
      )}
      {expectedAt && departedAt && (
        <ProgressBar label={t`Way to you`} fraction={covered(departedAt, expectedAt, now)} tone="ok" />
      )}
      <p className="text-small text-ink-soft">
        {expectedAt ? (
          <Trans>An estimate from when and where they set out. Agreed: {window}.</Trans>
        ) : late ? (
          <Trans>Later than agreed ({window}); we are sorry. Please call us if you cannot wait.</Trans>
        ) : (
          <Trans>They arrive within the time agreed.</Trans>
        )}
      </p>
      <div data-screen-only>
        <HotlineLink />
      </div>
    </section>
  );
}

/** The part of the way that should lie behind them by now; never all of it, for arriving is told by those who arrive. */
function covered(departedAt: string, expectedAt: string, now: Date): number {
  const [from, to] = [Date.parse(departedAt), Date.parse(expectedAt)];
  return Math.min(0.95, Math.max(0.03, (now.getTime() - from) / (to - from || 1)));
}
