import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Day } from '../../time/day';

const LeaveDaysParts = graphql(`
  fragment LeaveDays on Leave {
    startsOn
    fromNoon
    endsOn
    untilNoon
  }
`);

/** From when until when somebody is away: whole days, or from and until noon. */
export function LeaveDays({ of }: { of: FragmentType<typeof LeaveDaysParts> }) {
  const { startsOn, fromNoon, endsOn, untilNoon } = readFragment(LeaveDaysParts, of);
  const first = <Day on={startsOn} />;
  const last = <Day on={endsOn} />;
  if (startsOn === endsOn) {
    if (fromNoon) return <Trans>{first}, the afternoon</Trans>;
    return untilNoon ? <Trans>{first}, the morning</Trans> : first;
  }
  return (
    <>
      {fromNoon ? <Trans>{first} from noon</Trans> : first} – {untilNoon ? <Trans>{last} until noon</Trans> : last}
    </>
  );
}
