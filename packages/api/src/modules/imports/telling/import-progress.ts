import type { Language } from '@aftercare/schema';
import type { ImportEars } from '../commands/import-incidents.js';
import { describeRowProblem, type RowProblem } from '../domain/row-problem.js';

const WORDS = {
  checking: { 'zh-CN': '检查文件', en: 'checking the file' },
  loading: { 'zh-CN': '导入', en: 'loading' },
  more: { 'zh-CN': (count: number) => `……另有 ${count} 处错误`, en: (count: number) => `… and ${count} more` },
} as const;

const BAR_WIDTH = 28;
const REDRAW_MS = 80;
/** A file that is wrong throughout should not scroll everything away. */
const MOST_PROBLEMS = 100;

/**
 * Tells a person how far an import has got: a bar on a terminal, elsewhere a line at every tenth. Problems are said
 * as they are found, up to a hundred.
 */
export class ImportProgress implements ImportEars {
  #problems = 0;
  #drawnAt = 0;
  #tenth = -1;
  #phase = '';

  constructor(
    private readonly out: { readonly isTTY?: boolean; write(text: string): unknown },
    private readonly language: Language,
    private readonly clock: () => number,
  ) {}

  problem(problem: RowProblem): void {
    this.#problems += 1;
    if (this.#problems <= MOST_PROBLEMS) this.#line(describeRowProblem(problem)[this.language]);
  }

  progress(done: number, of: number): void {
    this.#draw(WORDS.checking[this.language], done, of, '');
  }

  loading(done: number, of: number, events: number): void {
    this.#draw(WORDS.loading[this.language], done, of, ` ${done}/${of} · ${events}`);
  }

  /** Ends the drawing, and says how many problems were not said one by one. */
  finish(): void {
    if (this.out.isTTY && this.#phase) this.out.write('\r\u001b[K');
    if (this.#problems > MOST_PROBLEMS) this.#line(WORDS.more[this.language](this.#problems - MOST_PROBLEMS));
    this.#phase = '';
  }

  #draw(phase: string, done: number, of: number, tail: string): void {
    const share = of === 0 ? 1 : Math.min(1, done / of);
    if (phase !== this.#phase) {
      this.#phase = phase;
      this.#tenth = -1;
      this.#drawnAt = 0;
    }
    const percent = `${Math.floor(share * 100)}%`;
    if (!this.out.isTTY) {
      const tenth = Math.floor(share * 10);
      if (tenth > this.#tenth) this.#line(`${phase} ${percent}${tail}`);
      this.#tenth = Math.max(this.#tenth, tenth);
      return;
    }
    const now = this.clock();
    if (share < 1 && now - this.#drawnAt < REDRAW_MS) return;
    this.#drawnAt = now;
    const full = Math.round(share * BAR_WIDTH);
    const bar = '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full);
    this.out.write(`\r\u001b[K${phase} ${bar} ${percent}${tail}`);
  }

  #line(text: string): void {
    this.out.write(this.out.isTTY ? `\r\u001b[K${text}\n` : `${text}\n`);
  }
}
