import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient } from 'urql';
import { useRestartApi } from '../../app/api-session';
import { graphql } from '../../gql';

const SignOut = graphql(`
  mutation SignOut {
    signOut {
      signedOut
    }
  }
`);

/** Ends the session and leads to the door. Without an answer one stays signed in, and `failed` says so. */
export function useSignOut(): { run: () => Promise<void>; busy: boolean; failed: boolean } {
  const client = useClient();
  const restart = useRestartApi();
  const navigate = useNavigate();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const run = async () => {
    setState('busy');
    const { error } = await client.mutation(SignOut, {}).toPromise();
    if (error) return setState('failed');
    await navigate({ to: '/sign-in' });
    restart();
  };
  return { run, busy: state === 'busy', failed: state === 'failed' };
}
