import { apiProblem, Drawer, EmptyState, ErrorState, Loading } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { CallbackAnswers } from '../../callback/callback-answers';
import { CallbackChip } from '../../callback/callback-chip';
import { graphql, readFragment } from '../../gql';
import { RevealCustomer } from '../../reveal/reveal-customer';
import { CallbackForm } from './callback-form';

const CallbackDrawerParts = graphql(`
  fragment CallbackDrawer on Callback {
    id
    state
    viewerMayMake
    form {
      madeBy {
        text
      }
    }
    request {
      id
      number
      title
      customer {
        id
        name
        phone
      }
    }
    ...CallbackChip
    ...CallbackAnswers
    ...CallbackForm
  }
`);

const CallbackDrawerQuery = graphql(`
  query CallbackDrawer($id: ID!) {
    node(id: $id) {
      __typename
      ...CallbackDrawer
    }
  }
`);

export interface CallbackDrawerProps {
  id: string;
  onClose: () => void;
  onChanged: () => void;
}

/** One callback beside the list: whom to ask about what, the policy's questions, and what was said. */
export function CallbackDrawer({ id, onClose, onChanged }: CallbackDrawerProps) {
  const [{ data, error }, again] = useQuery({
    query: CallbackDrawerQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const node = data?.node?.__typename === 'Callback' ? data.node : null;
  const callback = readFragment(CallbackDrawerParts, node);
  const { request } = callback ?? {};
  const customer = request?.customer;
  return (
    <Drawer
      open
      onOpenChange={onClose}
      overline={
        callback && (
          <>
            <CallbackChip callback={callback} />
            {request && (
              <Link
                to="/requests/$number"
                params={{ number: request.number }}
                className="text-brand hover:underline"
                data-numeric
              >
                {request.number}
              </Link>
            )}
          </>
        )
      }
      title={customer?.name ?? <Trans>Callback</Trans>}
      description={request?.title}
    >
      {error && !data && <ErrorState problem={apiProblem(error)} onRetry={refresh} />}
      {!data && !error && <Loading lines={8} />}
      {data && !callback && (
        <EmptyState title={<Trans>There is no such callback</Trans>}>
          <Trans>It may belong to a request that is not yours to see.</Trans>
        </EmptyState>
      )}
      {callback && (
        <div className="flex flex-col gap-5">
          {customer && callback.state !== 'MADE' && (
            <p className="flex flex-wrap items-center justify-between gap-2 text-small">
              <span data-numeric>{customer.phone}</span>
              <RevealCustomer customerId={customer.id} />
            </p>
          )}
          <CallbackAnswers callback={callback} />
          {callback.viewerMayMake && (
            <CallbackForm
              callback={callback}
              onReload={refresh}
              onDone={() => {
                onChanged();
                onClose();
              }}
            />
          )}
          {callback.state === 'TO_MAKE' && !callback.viewerMayMake && (
            <p className="text-small text-ink-soft">
              <Trans>By the policy this callback is made by {callback.form?.madeBy.text ?? ''}.</Trans>
            </p>
          )}
        </div>
      )}
    </Drawer>
  );
}
