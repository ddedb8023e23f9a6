import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

/** The version of the policy somebody is asked to agree to, with a way to what it changes. */
export function NewVersion({ code, number }: { code: string; number: number }) {
  return (
    <>
      <span data-numeric>
        <Trans>
          {code}, version {number}
        </Trans>
      </span>
      {' · '}
      <Link
        to="/policies/$code/$number/changes"
        params={{ code, number: String(number) }}
        className="text-brand underline"
      >
        <Trans>See what it changes</Trans>
      </Link>
    </>
  );
}
