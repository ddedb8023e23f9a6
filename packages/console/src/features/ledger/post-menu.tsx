import { lazyDialog, Menu } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';

const RequestMoneyDialog = lazyDialog(() =>
  import('./request-money-dialog').then(({ RequestMoneyDialog: it }) => ({ default: it })),
);
const BudgetDialog = lazyDialog(() => import('./budget-dialog').then(({ BudgetDialog: it }) => ({ default: it })));

type Open = 'FEE' | 'PAYMENT' | 'GRANT' | 'SPEND';

/** What is posted by hand: fees and payments on a request, budgets and their use. */
export function PostMenu({ onPosted }: { onPosted: () => void }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const done = () => {
    close();
    onPosted();
  };
  const item = (key: Open, label: string) => ({ key, label, onSelect: () => setOpen(key) });
  return (
    <>
      <Menu
        trigger={
          <button
            type="button"
            className="inline-flex min-h-control items-center gap-1.5 rounded-control border border-line-strong px-3 text-small font-semibold hover:bg-sunken"
          >
            <Plus aria-hidden className="size-4" /> <Trans>Post</Trans>
          </button>
        }
        groups={[
          [item('FEE', t`Charge a fee`), item('PAYMENT', t`Record a customer's payment`)],
          [item('GRANT', t`Grant a budget`), item('SPEND', t`Spend from a budget`)],
        ]}
      />
      <Suspense fallback={null}>
        {(open === 'FEE' || open === 'PAYMENT') && <RequestMoneyDialog what={open} onClose={close} onDone={done} />}
        {(open === 'GRANT' || open === 'SPEND') && <BudgetDialog what={open} onClose={close} onDone={done} />}
      </Suspense>
    </>
  );
}
