import { Banner, Button, TextField } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { RefusalWords } from '../../change/refusal-words';
import { type Destination, destinationInput } from './destination';
import type { SentCode } from './sent-code';
import { useRequestSignInCode } from './use-request-sign-in-code';
import { useSecondsLeft } from './use-seconds-left';
import { useSignInWithCode } from './use-sign-in-with-code';

/** Seconds before another code may be asked for. */
const patience = 60;
const digits = 6;

export interface CodeFormProps {
  destination: Destination;
  sent: SentCode;
  onSentAgain: (sent: SentCode) => void;
  onBack: () => void;
  onEntered: () => void;
}

/** The code, sent off by itself as soon as its last digit is there: typed, pasted, or filled in by the phone. */
export function CodeForm({ destination, sent, onSentAgain, onBack, onEntered }: CodeFormProps) {
  const [code, setCode] = useState('');
  const signIn = useSignInWithCode();
  const again = useRequestSignInCode();
  const wait = useSecondsLeft(patience);
  const minutes = Math.round(sent.expiresInSeconds / 60);

  const enter = async (whole: string) => {
    if (await signIn.run({ ...destinationInput(destination), code: whole })) onEntered();
  };
  const write = (text: string) => {
    const next = text.replace(/\D/g, '').slice(0, digits);
    setCode(next);
    signIn.forget();
    if (next.length === digits) void enter(next);
  };
  const resend = async () => {
    const fresh = await again.run(destinationInput(destination));
    if (!fresh) return;
    setCode('');
    signIn.forget();
    wait.restart();
    onSentAgain(fresh);
  };
  useEffect(() => {
    document.querySelector<HTMLInputElement>('input[autocomplete="one-time-code"]')?.focus();
  }, [sent]);

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (code.length === digits) void enter(code);
      }}
      className="flex flex-col gap-5"
    >
      <p role="status">
        <Trans>
          If <strong className="font-semibold">{sent.destination}</strong> is known here, a code is on its way to it. It
          is good for {minutes} minutes.
        </Trans>
      </p>
      {sent.demoCode && (
        <Banner
          className="rounded-control py-2.5"
          action={
            <Button variant="secondary" onClick={() => write(sent.demoCode ?? '')}>
              <Trans>Fill it in</Trans>
            </Button>
          }
        >
          <Trans>
            This is a demo, nothing is sent. Your code: <strong className="font-mono text-lead">{sent.demoCode}</strong>
          </Trans>
        </Banner>
      )}
      <TextField
        label={<Trans>Six-digit code</Trans>}
        value={code}
        onChange={(event) => write(event.target.value)}
        inputMode="numeric"
        autoComplete="one-time-code"
        className="[&_input]:text-center [&_input]:text-title [&_input]:font-semibold [&_input]:tracking-[0.35em] [&_input]:tabular-nums"
      />
      <RefusalWords refused={signIn.refused ?? again.refused} />
      <Button type="submit" variant="primary" wide busy={signIn.busy} disabled={code.length < digits}>
        <Trans>Sign in</Trans>
      </Button>
      <div className="-my-2 flex flex-col sm:flex-row sm:justify-between">
        <Button variant="quiet" onClick={onBack}>
          <Trans>Use another phone or address</Trans>
        </Button>
        <Button variant="quiet" onClick={() => void resend()} busy={again.busy} disabled={wait.left > 0}>
          {wait.left > 0 ? <Trans>Send again in {wait.left} s</Trans> : <Trans>Send a new code</Trans>}
        </Button>
      </div>
    </form>
  );
}
