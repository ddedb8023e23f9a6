import { Kbd } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type LinkOptions, linkOptions, useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { useState } from 'react';
import { useQuery } from 'urql';
import { isOnlyTechnician, useViewer } from '../../app/viewer';
import { railItemsFor } from '../../app/rail-items';
import { showKeyboardHelp } from '../../app/keyboard-places';
import { customerFilter, guessCustomerKey } from '../../customer/customer-search';
import { graphql } from '../../gql';
import { useSettled } from '../../time/use-settled';

const PaletteRequests = graphql(`
  query PaletteRequests($search: String!) {
    requests(filter: { search: $search }, first: 8) {
      nodes {
        id
        number
        title
      }
    }
  }
`);

const PaletteCustomers = graphql(`
  query PaletteCustomers($filter: CustomerFilter!) {
    customers(filter: $filter, first: 5) {
      nodes {
        id
        number
        name
        phone
      }
    }
  }
`);

const groupClass =
  '[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-caption [&_[cmdk-group-heading]]:text-ink-soft';
const itemClass =
  'flex min-h-9 cursor-default items-center gap-3 rounded-control px-3 text-small data-[selected=true]:bg-sunken';

/** Places, requests and customers by what one types, and things to do; all from the keyboard. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { roles } = useViewer();
  const [text, setText] = useState('');
  const wanted = useSettled(text.trim());
  const longEnough = wanted.length >= 2;
  const [requests] = useQuery({ query: PaletteRequests, variables: { search: wanted }, pause: !longEnough });
  const [customers] = useQuery({
    query: PaletteCustomers,
    variables: { filter: customerFilter(wanted) },
    pause: !longEnough || isOnlyTechnician(roles) || (guessCustomerKey(wanted) === 'phone' && wanted.length < 7),
  });
  const go = (link: LinkOptions) => {
    onClose();
    void navigate(link);
  };
  const typed = text.trim().toLocaleLowerCase();
  const places = railItemsFor(roles).filter(({ label }) => t(label).toLocaleLowerCase().includes(typed));
  const found = longEnough ? (requests.data?.requests.nodes ?? []) : [];
  const people = longEnough ? (customers.data?.customers.nodes ?? []) : [];
  const actions = [
    {
      key: 'new',
      label: t`New request`,
      keys: 'g n',
      run: () => go({ to: '/intake' }),
      offered: !isOnlyTechnician(roles),
    },
    {
      key: 'asked',
      label: t`Approvals I have asked for`,
      keys: '',
      run: () => go(linkOptions({ to: '/approvals', search: { box: 'asked' } })),
      offered: !isOnlyTechnician(roles),
    },
    { key: 'help', label: t`Keyboard`, keys: '?', run: () => (onClose(), showKeyboardHelp()), offered: true },
  ].filter(({ label, offered }) => offered && label.toLocaleLowerCase().includes(typed));
  return (
    <Command.Dialog
      open
      shouldFilter={false}
      onOpenChange={(open) => !open && onClose()}
      label={t`Search and commands`}
      overlayClassName="fixed inset-0 z-40 bg-scrim"
      contentClassName="fixed inset-x-3 top-[12vh] z-50 mx-auto max-w-150 overflow-hidden rounded-card border border-line bg-card text-ink shadow-overlay"
    >
      <Command.Input
        value={text}
        onValueChange={setText}
        placeholder={t`A number, words of a title, a phone number, a place`}
        className="min-h-12 w-full border-b border-line bg-transparent px-4 text-lead outline-none"
      />
      <Command.List className="max-h-[55vh] overflow-y-auto p-2">
        <Command.Empty className="px-3 py-6 text-center text-small text-ink-soft">
          {requests.fetching ? <Trans>Searching…</Trans> : <Trans>Nothing matches.</Trans>}
        </Command.Empty>
        {found.length > 0 && (
          <Command.Group heading={t`Requests`} className={groupClass}>
            {found.map(({ id, number, title }) => (
              <Command.Item
                key={id}
                value={id}
                onSelect={() => go(linkOptions({ to: '/requests/$number', params: { number } }))}
                className={itemClass}
              >
                <span data-numeric className="text-ink-soft">
                  {number}
                </span>
                <span className="min-w-0 truncate">{title}</span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {people.length > 0 && (
          <Command.Group heading={t`Customers`} className={groupClass}>
            {people.map(({ id, number, name, phone }) => (
              <Command.Item
                key={id}
                value={id}
                onSelect={() => go(linkOptions({ to: '/customers/$customerId', params: { customerId: id } }))}
                className={itemClass}
              >
                <span className="min-w-0 truncate">{name}</span>
                <span data-numeric className="text-ink-soft">
                  {phone} {number}
                </span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {places.length > 0 && (
          <Command.Group heading={t`Go to`} className={groupClass}>
            {places.map(({ link, label, keys, Icon }) => (
              <Command.Item key={link.to} value={link.to} onSelect={() => go({ to: link.to })} className={itemClass}>
                <Icon aria-hidden className="size-4 text-ink-soft" />
                <span className="flex-1">{t(label)}</span>
                <Kbd>g</Kbd>
                <Kbd>{keys}</Kbd>
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {actions.length > 0 && (
          <Command.Group heading={t`Do`} className={groupClass}>
            {actions.map(({ key, label, keys, run }) => (
              <Command.Item key={key} value={key} onSelect={run} className={itemClass}>
                <span className="flex-1">{label}</span>
                {keys
                  .split(' ')
                  .filter(Boolean)
                  .map((one) => (
                    <Kbd key={one}>{one}</Kbd>
                  ))}
              </Command.Item>
            ))}
          </Command.Group>
        )}
      </Command.List>
    </Command.Dialog>
  );
}
