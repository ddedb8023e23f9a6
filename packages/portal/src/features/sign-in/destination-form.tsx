import { Button, SegmentedControl, Select, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Controller, useForm } from 'react-hook-form';
import { check, forward, nonEmpty, object, partialCheck, picklist, pipe, string, trim } from 'valibot';
import { issueOf } from '../../change/issue-of';
import { RefusalWords } from '../../change/refusal-words';
import { valibotResolver } from '../../change/valibot-resolver';
import type { Destination } from './destination';
import { destinationInput } from './destination';
import { type SentCode } from './sent-code';
import { useRequestSignInCode } from './use-request-sign-in-code';

export interface DestinationFormProps {
  organizations: { value: string; label: string }[];
  start: Destination;
  onSent: (destination: Destination, sent: SentCode) => void;
}

/** Who serves you, and the phone or e-mail address they know you by. */
export function DestinationForm({ organizations, start, onSent }: DestinationFormProps) {
  const { t } = useLingui();
  const request = useRequestSignInCode();
  const schema = pipe(
    object({
      organization: pipe(string(), nonEmpty(t`Please choose who you are a customer of.`)),
      by: picklist(['phone', 'email']),
      address: pipe(string(), trim(), check((text) => text !== '', t`Please fill this in: the code is sent there.`)),
    }),
    forward(
      partialCheck(
        [['by'], ['address']],
        ({ by, address }) => by === 'email' || /^\+?[\d\s-]{6,20}$/.test(address),
        t`This is not a whole phone number.`,
      ),
      ['address'],
    ),
    forward(
      partialCheck(
        [['by'], ['address']],
        ({ by, address }) => by === 'phone' || /^\S+@\S+\.\S{2,}$/.test(address),
        t`Write the whole address, such as name@example.com.`,
      ),
      ['address'],
    ),
  );
  const { register, control, handleSubmit, formState, watch, resetField } = useForm<Destination>({
    resolver: valibotResolver<Destination>(schema),
    defaultValues: start,
  });
  const { errors } = formState;
  const by = watch('by');
  const send = async (given: Destination) => {
    const destination = { ...given, address: given.address.trim() };
    const sent = await request.run(destinationInput(destination));
    if (sent) onSent(destination, sent);
  };
  return (
    <form noValidate onSubmit={handleSubmit(send)} className="flex flex-col gap-5">
      {organizations.length > 1 && (
        <Controller
          control={control}
          name="organization"
          render={({ field }) => (
            <Select
              label={<Trans>Who serves you</Trans>}
              placeholder={t`Choose a company`}
              options={organizations}
              value={field.value || null}
              onChange={field.onChange}
              error={errors.organization?.message ?? issueOf(request.refused, 'organization')}
            />
          )}
        />
      )}
      <div className="flex flex-col gap-2">
        <Controller
          control={control}
          name="by"
          render={({ field }) => (
            <SegmentedControl
              label={t`Where we send the code`}
              segments={[
                { value: 'phone', label: t`Phone` },
                { value: 'email', label: t`E-mail` },
              ]}
              value={field.value}
              onChange={(value) => {
                field.onChange(value);
                resetField('address', { defaultValue: '' });
                request.forget();
              }}
            />
          )}
        />
        <TextField
          key={by}
          {...register('address')}
          {...(by === 'phone'
            ? { type: 'tel', inputMode: 'tel' as const, autoComplete: 'tel', label: <Trans>Phone number</Trans> }
            : { type: 'email', inputMode: 'email' as const, autoComplete: 'email', label: <Trans>E-mail address</Trans> })}
          hint={<Trans>The one you gave when you bought or registered your product.</Trans>}
          error={errors.address?.message ?? issueOf(request.refused, by)}
        />
      </div>
      {!issueOf(request.refused, by) && <RefusalWords refused={request.refused} />}
      <Button type="submit" variant="primary" wide busy={request.busy}>
        <Trans>Send me a code</Trans>
      </Button>
    </form>
  );
}
