import { errors, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { askAsFace } from './ask-as-face.js';
import { lookOver, lookOverEverywhere, picture } from './look-over.js';
import type { RunningServer } from './running-server.js';
import { Watch } from './watch.js';
import { wordsOf, type Face, type Language } from './words.js';

export interface PersonOptions {
  readonly name: string;
  readonly face: Face;
  /** A phone for the portal and a desk for the console, unless said otherwise. */
  readonly device?: keyof typeof DEVICES;
  /** Chinese unless said otherwise. */
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly server?: RunningServer;
  /** Whether the browser keeps the console for when there is no network: some two hundred files each time. */
  readonly keepsConsole?: boolean;
}

const DEVICES = {
  small: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1440, height: 900 } },
} as const;
// Two browsers may share two cores with everything else: this only ends what hangs.
const PATIENCE_MS = 60_000;
const LOOK_AGAIN = { timeout: 10_000 };
const FAILURE = {
  errors: [{ message: 'Out of order', extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: 'trace-1' } }],
};

type Values = Record<string, string>;

/**
 * Somebody at a browser, who finds things by what they are called. What a face says is named by its English message;
 * who reads Chinese looks for the same message in Chinese. What people wrote, and what the server says, is named by
 * itself: a pattern.
 */
export class Person {
  private constructor(
    readonly name: string,
    readonly face: Face,
    readonly language: Language,
    public page: Page,
    readonly context: BrowserContext,
    readonly watch: Watch,
    private readonly root: string,
  ) {}

  static async open(browser: Browser, options: PersonOptions, { url }: RunningServer): Promise<Person> {
    const { name, face, language = 'zh-CN', theme = 'light' } = options;
    const context = await browser.newContext({
      ...DEVICES[options.device ?? (face === 'portal' ? 'phone' : 'desk')],
      locale: language,
      timezoneId: 'Asia/Shanghai',
      colorScheme: theme,
      reducedMotion: 'reduce',
      baseURL: url,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    if (!options.keepsConsole) await context.addInitScript(fetchOnlyWhatIsOpened);
    const watch = new Watch(name);
    await watch.on(context);
    const root = face === 'portal' ? '' : '/console';
    return new Person(name, face, language, await context.newPage(), context, watch, root);
  }

  /** Signs in as the person of the demo with this name, without opening a page for it. */
  async isSignedIn(): Promise<void> {
    const ask = <Data>(operation: string, variables?: object) =>
      askAsFace<Data>(this.context.request, this.face, operation, variables);
    const { demoAccounts } = await ask<{ demoAccounts: { key: string; name: string }[] }>('SignInPlaces');
    const account = demoAccounts.find(({ name }) => name === this.name);
    if (!account) throw new Error(`The demo knows nobody called ${this.name}`);
    await ask('SignInToDemo', { input: { key: account.key } });
  }

  /** @param path within the face, such as `/queue` */
  async goTo(path: string): Promise<void> {
    await this.page.goto(`${this.root}${path}`);
  }
  /** The same as by a link of the open face: nothing is loaded that is there already. */
  async turnsTo(path: string): Promise<void> {
    if (this.page.url() === 'about:blank') return this.goTo(path);
    await this.page.evaluate((to) => history.pushState(null, '', to), `${this.root}${path}`);
  }

  /** Closes the page as if the phone was put away, and opens it again where it was. */
  async reopens(): Promise<void> {
    const where = this.page.url();
    await this.page.close();
    this.page = await this.context.newPage();
    await this.page.goto(where);
  }

  /** A message in this person's words. */
  words(message: string, values?: Values): string {
    return wordsOf(this.face, this.language, message, values);
  }

  /** The open dialog or drawer, the topmost if there are several; else the page. */
  get front(): Locator {
    const dialogs = this.page.getByRole('dialog');
    return dialogs.last().or(this.page.locator('body').filter({ hasNot: this.page.getByRole('dialog') }));
  }

  button(message: string | RegExp, values?: Values): Locator {
    return this.named('button', message, values);
  }
  link(message: string | RegExp, values?: Values): Locator {
    return this.named('link', message, values);
  }
  /** Several controls that answer one question. */
  group(message: string): Locator {
    return this.front.getByRole('group', { name: this.words(message) }).first();
  }
  field(message: string): Locator {
    return this.front.getByLabel(this.words(message)).first();
  }

  async presses(message: string | RegExp, values?: Values): Promise<void> {
    await this.button(message, values).first().click();
  }
  async follows(message: string | RegExp, values?: Values): Promise<void> {
    await this.link(message, values).first().click();
  }
  /**
   * One of the things that may be done: a button, or in the menu for what has none. What may be done changes while one
   * looks, and a button becomes an entry of the menu or the other way round: then one looks again.
   */
  async does(action: string): Promise<void> {
    const button = this.button(action);
    const more = this.button('More');
    const entry = this.page.getByRole('menuitem', { name: this.words(action), exact: true });
    for (;;) {
      await button.or(more).first().waitFor();
      const done = (await button.isVisible())
        ? button.click(LOOK_AGAIN)
        : more.click(LOOK_AGAIN).then(() => entry.click(LOOK_AGAIN));
      const missed = await done.then(
        () => false,
        (error: unknown) => error instanceof errors.TimeoutError,
      );
      if (!missed) return done;
      await this.page.keyboard.press('Escape');
    }
  }
  async writes(label: string, text: string): Promise<void> {
    await this.field(label).fill(text);
  }
  /** One of the answers of a list that drops down. */
  async selects(label: string, option: string): Promise<void> {
    await this.field(label).selectOption({ label: option });
  }
  /** One of several cards, segments or stars. */
  async chooses(message: string | RegExp, values?: Values): Promise<void> {
    await this.named('radio', message, values).first().check();
  }
  async givesStars(question: string, stars: number): Promise<void> {
    await this.group(question)
      .getByRole('radio')
      .nth(stars - 1)
      .check();
  }
  /** Types to find, then takes what matches. */
  async finds(label: string, typed: string): Promise<void> {
    await this.front.getByRole('combobox', { name: this.words(label) }).fill(typed);
    // Not one of a list that drops down elsewhere on the page.
    await this.page.getByRole('listbox').getByRole('option').first().click();
  }
  async addsPhoto(group: string, bytes: Buffer, name = 'photo.png'): Promise<void> {
    const picker = this.group(group);
    await picker.locator('input[type=file]').last().setInputFiles({ name, mimeType: 'image/png', buffer: bytes });
    await picker.getByRole('img', { name }).waitFor();
    await picker.getByRole('progressbar').waitFor({ state: 'hidden' });
  }

  /** Waits until it can be read. */
  async reads(message: string | RegExp, values?: Values): Promise<void> {
    await this.said(message, values).waitFor();
  }
  async readsNoMore(message: string | RegExp, values?: Values): Promise<void> {
    await this.said(message, values).waitFor({ state: 'hidden' });
  }
  said(message: string | RegExp, values?: Values): Locator {
    const words = typeof message === 'string' ? this.words(message, values) : message;
    return this.page.getByText(words).filter({ visible: true }).first();
  }

  /** What stands on the page now has no accessibility violation and fits the screen. */
  async looksAround(name: string): Promise<void> {
    expect(await lookOver(this.page, name)).toEqual([]);
  }
  /** The same at every width, by day or by night: who reads the other language sees it the other way round. */
  async looksEverywhere(name: string, widths: readonly number[]): Promise<void> {
    expect(await lookOverEverywhere(this.page, `${this.face} ${name}`, this.language, widths)).toEqual([]);
  }
  /** The server is out of order while the work goes on; the page is expected to say so, the console may. */
  async whileServerFails(work: () => Promise<void>): Promise<void> {
    await this.context.route('**/graphql', (route) => route.fulfill({ status: 500, json: FAILURE }));
    await this.watch.expecting([/ 500/, /status of 500/], work);
    await this.context.unroute('**/graphql');
  }
  /** Where they are, and every field and message there that says something is wrong. */
  async complaints(): Promise<string> {
    if (this.page.isClosed()) return `${this.name}: the page is closed`;
    const wrong = await this.page.evaluate(() => [
      ...[...document.querySelectorAll('[role="alert"]')].map((it) => it.textContent),
      ...[...document.querySelectorAll<HTMLInputElement>('[aria-invalid="true"]')].map(
        (it) => it.labels?.[0]?.textContent,
      ),
      ...[...document.querySelectorAll('[aria-busy="true"]')].map((it) => `busy: ${it.textContent.slice(0, 80)}`),
    ]);
    return `${this.name} at ${this.page.url()}: ${wrong.filter((text) => text?.trim()).join(' | ')}`;
  }
  async picture(name: string, options?: { readonly always?: boolean }): Promise<void> {
    await picture(this.page, name, options);
  }

  private named(role: 'button' | 'link' | 'radio', message: string | RegExp, values?: Values): Locator {
    const exact = typeof message === 'string';
    return this.front.getByRole(role, { name: exact ? this.words(message, values) : message, exact });
  }
}

/** As on a device without room to keep the console and with little data left: a third of a journey's work is saved. */
function fetchOnlyWhatIsOpened(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } });
}
