/**
 * What the client needs of the GraphQL language when every document is known by its name and hash: in a production
 * build this stands in for the library that reads and prints whole documents, which is a third of the client.
 */
export const Kind = {
  DOCUMENT: 'Document',
  OPERATION_DEFINITION: 'OperationDefinition',
  FRAGMENT_DEFINITION: 'FragmentDefinition',
  FIELD: 'Field',
  NAME: 'Name',
} as const;

interface Named {
  definitions: readonly { operation: string; name: { value: string } }[];
}

/** One document as a text: enough to tell it from the others and to be well formed. */
export const print = ({ definitions: [only] }: Named): string =>
  `${only?.operation} ${only?.name.value} { __typename }`;

export function parse(): never {
  throw new Error('Documents are written with `graphql`, and read when the portal is built.');
}

/** An error of an answer, with where it happened and its code. */
export class GraphQLError extends Error {
  override readonly name = 'GraphQLError';

  constructor(
    message: string,
    readonly nodes?: readonly unknown[],
    readonly source?: unknown,
    readonly positions?: readonly number[],
    readonly path?: readonly (string | number)[],
    readonly originalError?: Error,
    readonly extensions: Record<string, unknown> = {},
  ) {
    super(message);
  }
}
