import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  BookOpen,
  Boxes,
  CalendarRange,
  ChartColumn,
  ClipboardList,
  DoorOpen,
  Inbox,
  type LucideIcon,
  Package,
  PackageOpen,
  PhoneOutgoing,
  Repeat,
  ScrollText,
  Stamp,
  Timer,
  Undo2,
  Users,
  UsersRound,
} from 'lucide-react';
import type { Role } from '../gql/graphql';
import { isOnlyTechnician } from './viewer';

type RailPath =
  | '/queue'
  | '/promises'
  | '/approvals'
  | '/callbacks'
  | '/dispatch'
  | '/visits'
  | '/rounds'
  | '/people'
  | '/customers'
  | '/products'
  | '/depot'
  | '/stock'
  | '/admission'
  | '/claims'
  | '/ledger'
  | '/dashboard'
  | '/policies';

export interface RailItem {
  link: { to: RailPath };
  label: MessageDescriptor;
  Icon: LucideIcon;
  /** What follows `g` on the keyboard. */
  keys: string;
  /** Who is offered the place; everybody unless given. The API decides what is shown there. */
  offeredTo?: (roles: readonly Role[]) => boolean;
}

const desk = (roles: readonly Role[]) => !isOnlyTechnician(roles);
const dispatchers = (roles: readonly Role[]) =>
  roles.some((role) => ['DISPATCHER', 'SUPERVISOR', 'MANAGER', 'ADMIN', 'AGENT', 'EXECUTIVE'].includes(role));
const keepers = (roles: readonly Role[]) => roles.includes('STORES') || dispatchers(roles);
const callers = (roles: readonly Role[]) => roles.includes('CALLBACK_AGENT') || bookReaders(roles);
/** Whom the books are open to. */
export const bookReaders = (roles: readonly Role[]) =>
  roles.some((role) => ['FINANCE', 'SUPERVISOR', 'MANAGER', 'EXECUTIVE', 'ADMIN'].includes(role));
/** Whom the rail offers the people's pages. */
export const plansPeople = (roles: readonly Role[]) => dispatchers(roles) || technicians(roles);
const technicians = (roles: readonly Role[]) => roles.includes('TECHNICIAN');

/** The console's places, in the order of the rail. */
const items: RailItem[] = [
  { link: { to: '/queue' }, label: msg`Queue`, Icon: Inbox, keys: 'q' },
  { link: { to: '/promises' }, label: msg`Promises`, Icon: Timer, keys: 't', offeredTo: desk },
  { link: { to: '/approvals' }, label: msg`Approvals`, Icon: Stamp, keys: 'a', offeredTo: desk },
  { link: { to: '/callbacks' }, label: msg`Callbacks`, Icon: PhoneOutgoing, keys: 'k', offeredTo: callers },
  { link: { to: '/dispatch' }, label: msg`Dispatch`, Icon: CalendarRange, keys: 'd', offeredTo: dispatchers },
  { link: { to: '/visits' }, label: msg`My visits`, Icon: ClipboardList, keys: 'v', offeredTo: technicians },
  { link: { to: '/rounds' }, label: msg({ message: 'Planned', context: 'work' }), Icon: Repeat, keys: 's' },
  { link: { to: '/people' }, label: msg`People`, Icon: UsersRound, keys: 'm', offeredTo: plansPeople },
  { link: { to: '/customers' }, label: msg`Customers`, Icon: Users, keys: 'c', offeredTo: desk },
  { link: { to: '/products' }, label: msg`Products`, Icon: Package, keys: 'p', offeredTo: desk },
  { link: { to: '/depot' }, label: msg`Workshop`, Icon: PackageOpen, keys: 'w', offeredTo: desk },
  { link: { to: '/stock' }, label: msg`Stock`, Icon: Boxes, keys: 'i', offeredTo: keepers },
  {
    link: { to: '/admission' },
    label: msg({ message: 'Admission', context: 'register' }),
    Icon: DoorOpen,
    keys: 'e',
    offeredTo: desk,
  },
  { link: { to: '/claims' }, label: msg`Claims`, Icon: Undo2, keys: 'r', offeredTo: desk },
  { link: { to: '/ledger' }, label: msg`The books`, Icon: BookOpen, keys: 'l', offeredTo: bookReaders },
  { link: { to: '/dashboard' }, label: msg`Dashboard`, Icon: ChartColumn, keys: 'b', offeredTo: desk },
  { link: { to: '/policies' }, label: msg`Policies`, Icon: ScrollText, keys: 'o' },
];

/** A technician's own places come first for a technician. */
export function railItemsFor(roles: readonly Role[]): RailItem[] {
  const offered = items.filter(({ offeredTo }) => !offeredTo || offeredTo(roles));
  if (!isOnlyTechnician(roles)) return offered;
  return offered.toSorted((one, other) => Number(other.keys === 'v') - Number(one.keys === 'v'));
}
