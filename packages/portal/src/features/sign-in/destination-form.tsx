import { Button, SegmentedControl, Select, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useRef, useState } from 'react';
import { issueOf } from '../../change/issue-of';
import { RefusalWords } from '../../change/refusal-words';
import { type Destination, destinationInput } from './destination';
import { type DestinationProblems, destinationProblems } from './destination-problems';
import type { SentCode } from './sent-code';
import { useRequestSignInCode } from './use-request-sign-in-code';

export interface DestinationFormProps {
  organizations: { value: string; label: string }[];
  start: Destination;
  onSent: (destination: Destination, sent: SentCode) => void;
}

/** Who serves you, and the phone or e-mail address they know you by. The first page: no form library is loaded for it. */
export function DestinationForm({ organizations, start, onSent }: DestinationFormProps) {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const [given, setGiven] = useState(start);
  const [problems, setProblems] = useState<DestinationProblems | null>(null);
  const request = useRequestSignInCode();
  const { by } = given;
  const addressWords = {
    missing: t`Please fill this in: the code is sent there.`,
    'not-a-phone': t`This is not a whole phone number.`,
    'not-an-email': t`Write the whole address, such as name@example.com.`,
  };
  const change = (part: Partial<Destination>) => {
    setGiven({ ...given, ...part });
    setProblems(null);
    request.forget();
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const found = destinationProblems(given);
    setProblems(found);
    if (found)
      return form.current?.querySelector<HTMLElement>(found.organization ? 'select' : 'input[name=address]')?.focus();
    const destination = { ...given, address: given.address.trim() };
    const sent = await request.run(destinationInput(destination));
    if (sent) onSent(destination, sent);
  };
  return (
    <form ref={form} noValidate onSubmit={(event) => void send(event)} className="flex flex-col gap-5">
      {organizations.length > 1 && (
        <Select
          label={<Trans>Who serves you</Trans>}
          placeholder={t`Choose a company`}
          options={organizations}
          value={given.organization || null}
          onChange={(organization) => change({ organization })}
          error={
            problems?.organization
              ? t`Please choose who you are a customer of.`
              : issueOf(request.refused, 'organization')
          }
        />
      )}
      <div className="flex flex-col gap-2">
        <SegmentedControl
          label={t`Where we send the code`}
          segments={[
            { value: 'phone', label: t`Phone` },
            { value: 'email', label: t`E-mail` },
          ]}
          value={by}
          onChange={(chosen) => change({ by: chosen, address: '' })}
        />
        <TextField
          key={by}
          name="address"
          value={given.address}
          onChange={(event) => change({ address: event.target.value })}
          {...(by === 'phone'
            ? { type: 'tel', inputMode: 'tel' as const, autoComplete: 'tel', label: <Trans>Phone number</Trans> }
            : {
                type: 'email',
                inputMode: 'email' as const,
                autoComplete: 'email',
                label: <Trans>E-mail address</Trans>,
              })}
          hint={<Trans>The one you gave when you bought or registered your product.</Trans>}
          error={problems?.address ? addressWords[problems.address] : issueOf(request.refused, by)}
        />
      </div>
      {!issueOf(request.refused, by) && <RefusalWords refused={request.refused} />}
      <Button type="submit" variant="primary" wide busy={request.busy}>
        <Trans>Send me a code</Trans>
      </Button>
    </form>
  );
}
