import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CallbackState, ContactWay } from '../gql/graphql';

export const contactWayWords: Record<ContactWay, MessageDescriptor> = {
  PHONE: msg`By phone`,
  LETTER: msg`By letter`,
  EMAIL: msg`By e-mail`,
  MESSAGE: msg`By message`,
  PORTAL: msg`In the portal`,
  VISIT: msg`In person`,
};

export const callbackStateWords: Record<CallbackState, MessageDescriptor> = {
  TO_MAKE: msg({ message: 'To be made', context: 'callback' }),
  WAITING: msg({ message: 'Waits for the work to be done again', context: 'callback' }),
  MADE: msg({ message: 'Made', context: 'callback' }),
};
