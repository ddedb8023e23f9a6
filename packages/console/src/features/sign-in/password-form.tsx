import { Button, Select, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Controller, useForm } from 'react-hook-form';
import { nonEmpty, object, pipe, regex, string, trim } from 'valibot';
import { issueOf } from '../../change/issue-of';
import { RefusalBanner } from '../../change/refusal-banner';
import { valibotResolver } from '../../change/valibot-resolver';
import { useSignInWithPassword } from './use-sign-in-with-password';

export interface PasswordFormProps {
  organizations: { value: string; label: string }[];
  onEntered: () => void;
}

interface Fields {
  organization: string;
  email: string;
  password: string;
  totp: string;
}

/** Organization, e-mail and password; the authenticator's code once a first try was not enough. */
export function PasswordForm({ organizations, onEntered }: PasswordFormProps) {
  const { t } = useLingui();
  const signIn = useSignInWithPassword();
  const schema = object({
    organization: pipe(string(), nonEmpty(t`Choose your organization.`)),
    email: pipe(string(), trim(), regex(/^\S+@\S+$/, t`Write the whole address, such as name@example.com.`)),
    password: pipe(string(), nonEmpty(t`Enter your password.`)),
    totp: pipe(string(), trim(), regex(/^(\d{6})?$/, t`The code has six digits.`)),
  });
  const { register, control, handleSubmit, formState } = useForm<Fields>({
    resolver: valibotResolver<Fields>(schema),
    defaultValues: { organization: organizations[0]?.value ?? '', email: '', password: '', totp: '' },
  });
  const { errors } = formState;
  const enter = async ({ organization, email, password, totp }: Fields) => {
    const done = await signIn.run({ organization, email: email.trim(), password, totp: totp.trim() || null });
    if (done) onEntered();
  };
  return (
    <form noValidate onSubmit={handleSubmit(enter)} className="flex flex-col gap-4">
      <Controller
        control={control}
        name="organization"
        render={({ field }) => (
          <Select
            label={<Trans>Organization</Trans>}
            options={organizations}
            value={field.value}
            onChange={field.onChange}
            error={errors.organization?.message}
          />
        )}
      />
      <TextField
        {...register('email')}
        type="email"
        autoComplete="username"
        label={<Trans>E-mail</Trans>}
        error={errors.email?.message ?? issueOf(signIn.refused, 'email')}
      />
      <TextField
        {...register('password')}
        type="password"
        autoComplete="current-password"
        label={<Trans>Password</Trans>}
        error={errors.password?.message ?? issueOf(signIn.refused, 'password')}
      />
      {signIn.refused && (
        <TextField
          {...register('totp')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          optional
          label={<Trans>Authenticator code</Trans>}
          hint={<Trans>If your account asks for one: the six digits your authenticator shows now.</Trans>}
          error={errors.totp?.message}
        />
      )}
      <RefusalBanner refused={signIn.refused} />
      <Button type="submit" variant="primary" wide busy={signIn.busy}>
        <Trans>Sign in</Trans>
      </Button>
    </form>
  );
}
