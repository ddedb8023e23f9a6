import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Says that a program is one of several: it plays its rows itself. */
export const ALONE = '--alone';

const ROW = /^P\d+ /;

/**
 * Plays rows in several processes at once, each with a house of its own: what one row's calendar moves, no other row has
 * to live through. Tells them in the order they were asked for.
 *
 * @param program the file this process runs
 * @returns the exit code: 0 only when every process ended well
 */
export async function playSideBySide(
  program: string,
  rows: readonly string[],
  flags: readonly string[],
  processes: number,
): Promise<number> {
  const told = new Map<string, string[]>();
  const waiting = [...rows];
  const tell = () => {
    for (let row = waiting[0]; row && told.has(row); row = waiting[0]) {
      process.stdout.write(`${told.get(row)!.join('\n')}\n`);
      waiting.shift();
    }
  };
  const shares = Array.from({ length: processes }, (_, share) => rows.filter((_row, n) => n % processes === share));
  const codes = await Promise.all(
    shares.map(async (share) => {
      const child = spawn(process.execPath, [program, ALONE, ...share, ...flags], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
      const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
      let lines: string[] = [];
      const end = () => {
        if (lines[0]) told.set(lines[0].split(' ')[0]!, lines);
        lines = [];
        tell();
      };
      for await (const line of createInterface({ input: child.stdout })) {
        if (ROW.test(line)) end();
        lines.push(line);
      }
      end();
      return ended;
    }),
  );
  for (const row of waiting) process.stdout.write(`${told.get(row)?.join('\n') ?? `${row} short was not played`}\n`);
  return waiting.some((row) => !told.has(row)) ? Math.max(1, ...codes) : Math.max(...codes);
}
