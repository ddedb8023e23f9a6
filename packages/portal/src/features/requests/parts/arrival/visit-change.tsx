import { Button } from '@aftercare/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { HotlineLink } from '../../../../app/hotline-link';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { DecisionActions } from '../../decision-actions';
import { CallOffForm } from './call-off-form';
import { ChooseTime } from './choose-time';

const VisitChangeParts = graphql(`
  fragment VisitChange on Visit {
    id
    version
    kind
    customerChange {
      mayMove
      mayCallOff
      movesLeft
    }
  }
`);

export interface VisitChangeProps {
  requestId: string;
  visit: FragmentType<typeof VisitChangeParts>;
  onChanged: () => void;
}

/** Another time for a visit that lies ahead, or none: by oneself where that may be, else by calling. */
export function VisitChange({ requestId, visit, onChanged }: VisitChangeProps) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<'move' | 'callOff'>();
  const { id, version, kind, customerChange } = readFragment(VisitChangeParts, visit);
  const { mayMove, mayCallOff, movesLeft } = customerChange;
  const back = () => setAsked(undefined);
  const done = () => {
    back();
    onChanged();
  };
  if (asked === 'move')
    return <ChooseTime requestId={requestId} visit={{ id, version }} onChosen={done} onBack={back} />;
  if (asked === 'callOff') return <CallOffForm visitId={id} version={version} onDone={done} onBack={back} />;
  return (
    <div className="flex flex-col gap-2.5 border-t border-line pt-3" data-screen-only>
      {mayMove ? (
        <p className="text-small text-ink-soft">
          <Plural value={movesLeft} one="You can change the time once." other="You can change the time # times." />
        </p>
      ) : (
        kind === 'ON_SITE' && (
          <>
            <p className="text-small text-ink-soft">
              <Trans>To change the time now, please call us.</Trans>
            </p>
            <HotlineLink />
          </>
        )
      )}
      <DecisionActions>
        {mayMove && <Button wide onClick={() => setAsked('move')}>{t`Change the time`}</Button>}
        {mayCallOff && (
          <Button variant="quiet" wide onClick={() => setAsked('callOff')}>{t`Call the visit off`}</Button>
        )}
      </DecisionActions>
    </div>
  );
}
