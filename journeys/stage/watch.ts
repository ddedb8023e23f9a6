import type { BrowserContext, Request } from 'playwright-core';

/** What a page must never do by itself: collected while the journey goes on, looked at when it ends. */
export class Watch {
  readonly #problems: string[] = [];
  #expected: readonly RegExp[] = [];

  constructor(private readonly name: string) {}

  async on(context: BrowserContext): Promise<void> {
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        reportError(new Error(`The content security policy forbids ${violatedDirective} ${blockedURI}`));
      });
    });
    context.on('console', (message) => {
      if (message.type() === 'error') this.#found(`says in the console: ${message.text()}`);
    });
    context.on('weberror', (error) => this.#found(`throws ${error.error().stack ?? error.error().message}`));
    context.on('requestfailed', (request) => this.#failed(request));
    context.on('response', (response) => {
      if (response.status() >= 400) this.#found(`is answered ${response.status()} by ${response.url()}`);
    });
  }

  /** While the work goes on, problems that match are what the journey is about. */
  async expecting<T>(problems: readonly RegExp[], work: () => Promise<T>): Promise<T> {
    const before = this.#expected;
    this.#expected = [...before, ...problems];
    try {
      return await work();
    } finally {
      this.#expected = before;
    }
  }

  /** What was found since the last time somebody asked. */
  take(): string[] {
    return this.#problems.splice(0);
  }

  // A page that is left gives up what it was still asking for.
  #failed(request: Request): void {
    const reason = request.failure()?.errorText ?? 'failed';
    if (reason === 'net::ERR_ABORTED') return;
    this.#found(`cannot reach ${request.method()} ${request.url()}: ${reason}`);
  }

  #found(problem: string): void {
    if (!this.#expected.some((pattern) => pattern.test(problem))) this.#problems.push(`${this.name} ${problem}`);
  }
}
