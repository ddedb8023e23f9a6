import { dayIn, StateChip } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Day } from '../../time/day';
import { useFrame } from '../../time/use-frame';

/** How far a card is: signed, to be judged, or late. */
export function CardState({ state, dueOn }: { state: 'OPEN' | 'SIGNED_OFF'; dueOn?: string | null }) {
  const { now, zone } = useFrame();
  if (state === 'SIGNED_OFF')
    return (
      <StateChip state="met">
        <Trans>Signed off</Trans>
      </StateChip>
    );
  const late = dueOn && dayIn(now, zone) > dueOn;
  return (
    <StateChip state={late ? 'broken' : 'ok'}>
      {!dueOn && <Trans>To be judged</Trans>}
      {dueOn && !late && (
        <Trans>
          Due by <Day on={dueOn} />
        </Trans>
      )}
      {dueOn && late && (
        <Trans>
          Was due by <Day on={dueOn} />
        </Trans>
      )}
    </StateChip>
  );
}
