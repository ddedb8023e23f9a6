import type { DepotAction, DepotState } from '@aftercare/schema';
import type { State } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const depotStateWords: Record<DepotState, MessageDescriptor> = {
  ON_THE_WAY: msg`On its way to us`,
  RECEIVED: msg({ message: 'Here, to be repaired', context: 'unit' }),
  REPAIRED: msg({ message: 'Repaired, to go back', context: 'unit' }),
  RETURNED: msg({ message: 'Given back', context: 'unit' }),
};

export const depotStateLooks: Record<DepotState, State> = {
  ON_THE_WAY: 'paused',
  RECEIVED: 'risk',
  REPAIRED: 'met',
  RETURNED: 'ok',
};

export const depotActionWords: Record<DepotAction, MessageDescriptor> = {
  SEND_IN: msg`It is on its way to us`,
  RECEIVE: msg`The unit has arrived`,
  FINISH: msg`Repaired`,
  RETURN: msg`Give the unit back`,
  LEND: msg`Lend a loaner`,
  TAKE_BACK: msg`Take the loaner back`,
};
