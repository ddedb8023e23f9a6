import { formatWindow } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { CalendarClock, Navigation, Wrench } from 'lucide-react';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';

const NextVisitParts = graphql(`
  fragment NextVisit on Visit {
    state
    startsAt
    endsAt
    windowStartsAt
    windowEndsAt
    technician {
      name
    }
  }
`);

/** Who is on the way or at work, or when somebody comes. Nothing where no visit is ahead. */
export function NextVisit({ visits }: { visits: readonly FragmentType<typeof NextVisitParts>[] }) {
  const frame = useFrame();
  const ahead = readFragment(NextVisitParts, visits).find(({ state }) => AHEAD.has(state));
  if (!ahead) return null;
  const { state, technician } = ahead;
  const name = technician?.name;
  if (name && state === 'ON_THE_WAY') {
    return (
      <Line icon={<Navigation aria-hidden />}>
        <Trans>{name} is on the way to you</Trans>
      </Line>
    );
  }
  if (name && (state === 'ARRIVED' || state === 'WORKING')) {
    return (
      <Line icon={<Wrench aria-hidden />}>
        <Trans>{name} is at work</Trans>
      </Line>
    );
  }
  const when = formatWindow(ahead.windowStartsAt ?? ahead.startsAt, ahead.windowEndsAt ?? ahead.endsAt, frame);
  return (
    <Line icon={<CalendarClock aria-hidden />}>
      {name ? (
        <Trans>
          {when}, with {name}
        </Trans>
      ) : (
        when
      )}
    </Line>
  );
}

const AHEAD: ReadonlySet<string> = new Set(['OFFERED', 'ACCEPTED', 'ON_THE_WAY', 'ARRIVED', 'WORKING']);

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <span className="flex items-center gap-2 text-small [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-soft">
      {icon}
      <span className="min-w-0">{children}</span>
    </span>
  );
}
