import { apiProblem, type ApiProblem, newIdempotencyKey } from '@aftercare/ui';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useRef, useState } from 'react';
import { type AnyVariables, useClient } from 'urql';
import type { FragmentType } from '../gql';
import type { RefusalParts } from './refusal-parts';

/** Why nothing was changed: the business refused, or no answer came. */
export type Refused = { refusal: FragmentType<typeof RefusalParts> } | { problem: ApiProblem };

type Field<Data> = Exclude<Data[Exclude<keyof Data, '__typename'>], null | undefined>;
type Success<Data> = Extract<Field<Data>, { __typename: `${string}Success` }>;
type Fresh<Input> = Omit<Input, 'idempotencyKey'>;

export interface Change<Data, Input> {
  /** Resolves to what the success carries; to null when refused, and then `refused` says why. */
  run: (input: Fresh<Input>) => Promise<Success<Data> | null>;
  busy: boolean;
  refused: Refused | null;
  forget: () => void;
}

export interface ChangeOptions {
  /** For changes that take no key. */
  keyless?: boolean;
  /** Holds the key where it must outlive the page; the form's own unless given. */
  heldKey?: { current: string };
}

/**
 * One change of the business, asked for once whatever happens: a second press while it runs does nothing, and a try
 * after a lost answer carries the same idempotency key.
 */
export function useChange<Data, Variables extends { input: object }>(
  document: TypedDocumentNode<Data, Variables>,
  { keyless = false, heldKey }: ChangeOptions = {},
): Change<Data, Variables['input']> {
  const client = useClient();
  const ownKey = useRef('');
  ownKey.current ||= newIdempotencyKey();
  const key = heldKey ?? ownKey;
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);

  const run = async (input: Fresh<Variables['input']>) => {
    if (running.current) return null;
    running.current = true;
    setBusy(true);
    setRefused(null);
    const variables = { input: keyless ? input : { ...input, idempotencyKey: key.current } };
    const result = await client.mutation(document as TypedDocumentNode<Data, AnyVariables>, variables).toPromise();
    running.current = false;
    setBusy(false);
    if (result.error || !result.data) {
      if (result.error) setRefused({ problem: apiProblem(result.error) });
      return null;
    }
    // An answer came: nothing is pending under this key any more.
    key.current = newIdempotencyKey();
    const answer = Object.entries(result.data).find(([name]) => name !== '__typename')?.[1] as Field<Data>;
    if (isSuccess<Data>(answer)) return answer;
    setRefused({ refusal: answer as FragmentType<typeof RefusalParts> });
    return null;
  };
  return { run, busy, refused, forget: () => setRefused(null) };
}

function isSuccess<Data>(answer: unknown): answer is Success<Data> {
  return (answer as { __typename: string }).__typename.endsWith('Success');
}
