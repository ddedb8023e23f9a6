/**
 * Whether an error says that the database is away, restarting or out of connections: nothing is wrong with what was
 * asked, and it is worth trying again.
 */
export function isUnreachable(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return (
    /^(ECONN|57P0|08|53)/.test(String(code ?? '')) ||
    /Connection terminated|timeout exceeded when trying to connect/.test(String(message ?? ''))
  );
}
