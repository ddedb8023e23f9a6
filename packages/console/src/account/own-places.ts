import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { linkOptions } from '@tanstack/react-router';
import { plansPeople } from '../app/rail-items';
import type { Role } from '../gql/graphql';

export interface OwnPlace {
  key: string;
  to: '/people/scorecards' | '/dead-letters';
  label: MessageDescriptor;
  offeredTo: (roles: readonly Role[]) => boolean;
}

/** Places too seldom needed for the rail; `Scorecards` stands there under `People` for those who have that. */
const PLACES: readonly OwnPlace[] = [
  {
    key: 'scorecards',
    ...linkOptions({ to: '/people/scorecards' }),
    label: msg`My scorecards`,
    offeredTo: (roles) => !plansPeople(roles),
  },
  {
    key: 'letters',
    ...linkOptions({ to: '/dead-letters' }),
    label: msg`Undelivered news`,
    offeredTo: (roles) => roles.includes('ADMIN'),
  },
];

export const ownPlacesFor = (roles: readonly Role[]): readonly OwnPlace[] =>
  PLACES.filter(({ offeredTo }) => offeredTo(roles));
