import { Button } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { OctagonX } from 'lucide-react';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { OrderStopDialog } from './order-stop-dialog';

const OrderStopParts = graphql(`
  fragment OrderStop on ServiceRequest {
    id
    state
    investigationForm {
      stopGrounds {
        name
        label {
          text
        }
      }
      stopStates {
        name
      }
    }
    stopOrders {
      id
      liftedAt
    }
  }
`);

export interface OrderStopProps {
  request: FragmentType<typeof OrderStopParts>;
  onChanged: () => void;
}

const over: readonly string[] = ['CLOSED', 'CANCELLED', 'REJECTED'];

/** The way to stop the work at once, where it goes on. */
export function OrderStop({ request, onChanged }: OrderStopProps) {
  const { id: requestId, state, investigationForm: form, stopOrders } = readFragment(OrderStopParts, request);
  const [open, setOpen] = useState(false);
  if (over.includes(state) || stopOrders.some(({ liftedAt }) => !liftedAt)) return null;
  return (
    <>
      <Button
        variant="danger"
        data-screen-only
        icon={<OctagonX aria-hidden className="size-4" />}
        onClick={() => setOpen(true)}
      >
        <Trans>Stop the work at once</Trans>
      </Button>
      {open && (
        <OrderStopDialog
          requestId={requestId}
          grounds={form?.stopGrounds ?? []}
          states={(form?.stopStates ?? []).map(({ name }) => name)}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onChanged();
          }}
        />
      )}
    </>
  );
}
