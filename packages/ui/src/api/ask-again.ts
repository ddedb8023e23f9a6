import type { Client, Operation, OperationResult } from '@urql/core';

/**
 * A client drops a question it is asked while the same is on its way, though what is on its way may have been answered
 * before what one asks for happened. Here it is asked once more as soon as the answer has come.
 *
 * @returns what is to be told of every operation and every result, outermost, and what makes a client keep to it
 */
export function askAgain() {
  const underWay = new Set<number>();
  const wanted = new Map<number, Operation>();
  let client: Client;
  const noted =
    <Answer>(ask: (operation: Operation) => Answer) =>
    (operation: Operation): Answer => {
      const { key, context } = operation;
      if (context.requestPolicy === 'network-only' && underWay.has(key)) wanted.set(key, operation);
      return ask(operation);
    };
  return {
    onOperation({ kind, key }: Operation) {
      if (kind === 'query') underWay.add(key);
      if (kind !== 'teardown') return;
      underWay.delete(key);
      wanted.delete(key);
    },
    onResult({ operation: { key }, stale, hasNext }: OperationResult) {
      if (stale || hasNext) return;
      underWay.delete(key);
      const again = wanted.get(key);
      wanted.delete(key);
      // When this answer has been handed on.
      if (again) queueMicrotask(() => client.reexecuteOperation(again));
    },
    keptBy(made: Client): Client {
      client = made;
      made.executeRequestOperation = noted(made.executeRequestOperation) as Client['executeRequestOperation'];
      made.reexecuteOperation = noted(made.reexecuteOperation);
      return made;
    },
  };
}
