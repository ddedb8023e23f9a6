import { Button, Dialog, KeyValueList, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { RefusalBanner } from '../change/refusal-banner';
import { useRevealCustomer } from './use-reveal-customer';

/** Shows a customer's personal data in full, after one has said why. Every time is written down; closing hides it again. */
export function RevealCustomer({ customerId }: { customerId: string }) {
  const { t } = useLingui();
  const reveal = useRevealCustomer();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [whole, setWhole] = useState<Awaited<ReturnType<typeof reveal.run>>>(null);
  const close = () => {
    setOpen(false);
    setWhole(null);
    setReason('');
    reveal.forget();
  };
  const show = async () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const shown = await reveal.run({ customerId, reason: reason.trim() });
    if (shown) setWhole(shown);
  };
  const lines = whole && [
    { key: 'name', term: t`Name`, value: whole.name },
    {
      key: 'phone',
      term: t`Phone`,
      value: whole.phone && (
        <a href={`tel:${whole.phone}`} className="text-brand underline">
          {whole.phone}
        </a>
      ),
    },
    { key: 'email', term: t`E-mail`, value: whole.email },
    { key: 'address', term: t`Address`, value: whole.address },
  ];
  return (
    <>
      <Button variant="quiet" icon={<Eye aria-hidden className="size-4" />} onClick={() => setOpen(true)}>
        <Trans>Show in full</Trans>
      </Button>
      <Dialog
        open={open}
        onOpenChange={close}
        title={<Trans>Personal data in full</Trans>}
        description={<Trans>Who looked, when and why is kept in the audit trail.</Trans>}
        footer={
          !whole && (
            <Button variant="primary" busy={reveal.busy} onClick={() => void show()}>
              <Trans>Show</Trans>
            </Button>
          )
        }
      >
        {lines ? (
          <KeyValueList items={lines.filter(({ value }) => value)} />
        ) : (
          <div className="flex flex-col gap-3">
            <TextField
              label={<Trans>Why do you need it?</Trans>}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              error={missing && t`Give a reason.`}
            />
            <RefusalBanner refused={reveal.refused} />
          </div>
        )}
      </Dialog>
    </>
  );
}
