import type { DepotAction } from '@aftercare/schema';
import { useLingui } from '@lingui/react/macro';
import { WordedChange } from '../change/worded-change';
import { depotActionWords } from '../words/depot-words';
import type { DepotStepProps } from './depot-step';
import { FinishDialog } from './finish-dialog';
import { LendDialog } from './lend-dialog';
import { ReceiveDialog } from './receive-dialog';
import { useReturnUnit, useSendUnitIn, useTakeLoanerBack } from './use-depot-changes';

/** One step of the unit or the loaner, and what it needs. */
export function DepotDialog({ action, ...step }: DepotStepProps & { action: DepotAction }) {
  switch (action) {
    case 'RECEIVE':
      return <ReceiveDialog {...step} />;
    case 'FINISH':
      return <FinishDialog {...step} />;
    case 'LEND':
      return <LendDialog {...step} />;
    case 'SEND_IN':
    case 'RETURN':
    case 'TAKE_BACK':
      return <WordsDialog action={action} {...step} />;
    default: {
      const unknown: never = action;
      return unknown;
    }
  }
}

function WordsDialog({
  action,
  requestId,
  version,
  ...dialog
}: DepotStepProps & { action: 'SEND_IN' | 'RETURN' | 'TAKE_BACK' }) {
  const { t } = useLingui();
  const sendIn = useSendUnitIn();
  const giveBack = useReturnUnit();
  const takeBack = useTakeLoanerBack();
  const on = { requestId, version };
  const way = t`Carrier and tracking number`;
  const steps = {
    SEND_IN: {
      change: sendIn,
      run: (said: string) => sendIn.run({ ...on, cameBy: said || null }),
      words: way,
      field: 'cameBy',
      optional: true,
      description: t`Once it is here, say so: the promise to return it runs from then.`,
      told: t`Recorded.`,
    },
    RETURN: {
      change: giveBack,
      run: (said: string) => giveBack.run({ ...on, wentBy: said || null }),
      words: t`Carrier and tracking number, or who fetched it`,
      field: 'wentBy',
      optional: true,
      description: t`The request is resolved with it, and the customer is asked to accept.`,
      told: t`The unit is on its way back.`,
    },
    TAKE_BACK: {
      change: takeBack,
      run: (said: string) => takeBack.run({ ...on, condition: said }),
      words: t`How it looks`,
      field: 'condition',
      optional: false,
      description: t`It can be lent to somebody else from then on.`,
      told: t`The loaner is back.`,
    },
  };
  const label = t(depotActionWords[action]);
  return <WordedChange {...dialog} {...steps[action]} title={label} label={label} />;
}
