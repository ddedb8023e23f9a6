import { newIdempotencyKey } from '@aftercare/ui';
import type { Client } from 'urql';
import type { Book, BookWrite } from './book';
import { FieldClock } from './field-clock';
import type { FieldPhoto } from './field-photo';
import { type FieldSnapshot, untouchedField } from './field-snapshot';
import { announceSignedOut } from '../app/signed-out';
import { nextTryAt, refuseUnseen, takeStep, tryNow, visitsToRead } from './outbox';
import { PhoneShelf } from './phone-shelf';
import { putDay } from './put-day';
import { type ErrorCodes, type Prices, readDay, type Vans } from './read-day';
import { sendAll } from './send-all';
import { photosOf } from './sealed-input';
import { sha256Of } from './sha256-of';
import type { RecordDraft } from './record-draft';
import type { StepFacts } from './step';
import { fetchPatiently, readVisit, wayToApi } from './way-to-api';

/** A technician's work on this phone: read from it at once, written to it first, and sent when there is a network. */
export class Field {
  readonly #clock = new FieldClock();
  readonly #listeners = new Set<() => void>();
  #snapshot = untouchedField;
  #shelf!: PhoneShelf;
  #client: Client;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sendingAgain = false;
  #sending: Promise<void> | null = null;
  #drafted = new Map<string, RecordDraft>();

  private constructor(
    readonly account: string,
    client: Client,
  ) {
    this.#client = client;
  }

  static async open(account: string, client: Client): Promise<Field> {
    const field = new Field(account, client);
    field.#shelf = await PhoneShelf.open(account, () => void field.#readShelf());
    field.#drafted = await field.#shelf.drafts();
    const [prices, errorCodes, vans, readAt] = await Promise.all([
      field.#shelf.listOf<Prices>('prices'),
      field.#shelf.listOf<ErrorCodes>('errorCodes'),
      field.#shelf.listOf<Vans>('vans'),
      field.#shelf.listOf<number>('readAt'),
      field.#readShelf(),
    ]);
    field.#show({ prices: prices ?? [], errorCodes: errorCodes ?? [], vans: vans ?? [], readAt: readAt ?? null });
    addEventListener('online', field.#backOnline);
    document.addEventListener('visibilitychange', field.#looked);
    void field.send();
    return field;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  readonly snapshot = (): FieldSnapshot => this.#snapshot;

  /** The console made a new client: another language, or somebody signed in again. */
  speakThrough(client: Client): void {
    if (client === this.#client) return;
    this.#client = client;
    this.#show({ halt: null });
    void this.refresh();
    void this.send();
  }

  /** Milliseconds since 1970, by the API's clock. */
  now(): number {
    return this.#clock.now();
  }

  /** Writes down a step, then sends it when that can be done. Resolves once it is written down. */
  async take(visitId: string, facts: StepFacts, at = new Date(this.now()).toISOString()): Promise<void> {
    await this.decide((book) => takeStep(book, visitId, facts, at, newIdempotencyKey()));
  }

  async decide(decide: (book: Book) => readonly BookWrite[]): Promise<void> {
    const book = await this.#kept(this.#shelf.change(decide));
    await this.#showBook(book);
    void this.send();
  }

  /** Keeps a picture on this phone. @returns its key */
  async keepPhoto(visitId: string, purpose: FieldPhoto['purpose'], file: File): Promise<string> {
    const key = `photo-${newIdempotencyKey()}`;
    const { name, type, size } = file;
    const sha256 = await sha256Of(file);
    const photo = { key, visitId, purpose, name, type, size, sha256, uploadUrl: null, fileId: null, refused: null };
    await this.#showBook(await this.#kept(this.#shelf.change(() => [{ photo, bytes: file }])));
    return key;
  }
  /** Forgets a picture nobody needs any more; one that a step names stays. */
  async dropPhoto(key: string): Promise<void> {
    const isNamed = ({ steps, photos }: Book) =>
      steps.some(({ facts }) => photosOf(facts, photos).some((photo) => photo.key === key));
    await this.#showBook(await this.#shelf.change((book) => (isNamed(book) ? [] : [{ noPhoto: key }])));
  }

  draftOf(visitId: string): RecordDraft | undefined {
    return this.#drafted.get(visitId);
  }
  /** Keeps what stands in the form of a visit; nothing where it was saved. */
  async keepDraft(visitId: string, draft: RecordDraft | undefined): Promise<void> {
    if (draft) this.#drafted.set(visitId, draft);
    else this.#drafted.delete(visitId);
    await this.#kept(this.#shelf.keepDraft(visitId, draft));
  }

  /** Reads the day again; what cannot be read now stays as it is. */
  async refresh(): Promise<boolean> {
    const now = this.now();
    const { visits, prices, errorCodes, vans } = await readDay(this.#client, now, this.#fetch);
    for (const [name, list] of Object.entries({ prices, errorCodes, vans })) {
      if (!list) continue;
      this.#show({ [name]: list });
      await this.#shelf.keepList(name, list);
    }
    if (!visits) return false;
    const drafted = new Set([...this.#drafted.values()].flatMap(({ before, after }) => [...before, ...after]));
    await this.#showBook(await this.#shelf.change((book) => putDay(book, visits, drafted)));
    await this.#shelf.keepList('readAt', now);
    this.#show({ readAt: now });
    for (const id of visitsToRead(this.#snapshot.book)) {
      const seen = await this.refreshVisit(id);
      if (seen === false) await this.#shelf.change((book) => refuseUnseen(book, id));
    }
    await this.#readShelf();
    void this.send();
    return true;
  }

  /** Reads one visit again. @returns whether it is there to be seen; nothing when no answer came */
  async refreshVisit(id: string): Promise<boolean | undefined> {
    const visit = await readVisit(this.#client, id);
    if (visit) await this.#showBook(await this.#shelf.change(() => [{ visit }]));
    return visit === undefined ? undefined : visit !== null;
  }

  /** Sends what waits; where it is being sent already, once more afterwards. */
  async send(): Promise<void> {
    if (this.#sending) {
      this.#sendingAgain = true;
      return this.#sending;
    }
    this.#sending = this.#sendInTurn().finally(() => (this.#sending = null));
    await this.#sending;
  }

  /** Somebody asks for it now. */
  async sendNow(): Promise<void> {
    this.#show({ halt: null });
    await this.decide(tryNow);
  }

  /** The session is over: whom the work was for is forgotten, what was done and not sent is kept for its technician. */
  async sessionEnded(): Promise<void> {
    this.#show({ halt: 'SIGNED_OUT' });
    await this.#shelf.forgetCustomers();
    await this.#readShelf();
  }

  close(): void {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#backOnline);
    document.removeEventListener('visibilitychange', this.#looked);
    for (const url of this.#snapshot.urls.values()) URL.revokeObjectURL(url);
    this.#shelf.close();
  }

  // What a person did and the phone could not keep, they are told of at once; it stays in their hands.
  async #kept<Kept>(write: Promise<Kept>): Promise<Kept> {
    try {
      return await write;
    } catch (problem) {
      this.#show({ unkept: this.#snapshot.unkept + 1 });
      throw problem;
    }
  }

  async #sendInTurn(): Promise<void> {
    do {
      this.#sendingAgain = false;
      if (!navigator.onLine || this.#snapshot.halt || this.#snapshot.book.steps.length === 0) return;
      this.#show({ sending: true });
      const way = wayToApi(
        () => this.#client,
        () => Date.now(),
      );
      const sent = () => sendAll(this.#watchedShelf(), way);
      // One tab sends at a time; a tab that is closed lets go by itself.
      const halt = await (navigator.locks ? navigator.locks.request(`aftercare-field-${this.account}`, sent) : sent());
      this.#show({ sending: false, halt });
      if (halt === 'SIGNED_OUT') announceSignedOut();
    } while (this.#sendingAgain);
    this.#tryLater();
  }

  // What is sent shows while it goes out, not only when all is out.
  #watchedShelf() {
    const shelf = this.#shelf;
    return {
      read: () => shelf.read(),
      bytesOf: (key: string) => shelf.bytesOf(key),
      change: async (decide: (book: Book) => readonly BookWrite[]) => {
        const book = await shelf.change(decide);
        await this.#showBook(book);
        return book;
      },
    };
  }

  #tryLater(): void {
    clearTimeout(this.#timer);
    const at = nextTryAt(this.#snapshot.book);
    if (at !== null) this.#timer = setTimeout(() => void this.send(), Math.max(500, at - Date.now()));
  }

  async #readShelf(): Promise<void> {
    await this.#showBook(await this.#shelf.read());
  }

  async #showBook(book: Book): Promise<void> {
    const urls = new Map(this.#snapshot.urls);
    for (const { key } of book.photos) {
      const bytes = urls.has(key) ? undefined : await this.#shelf.bytesOf(key);
      if (bytes) urls.set(key, URL.createObjectURL(bytes));
    }
    this.#show({ book, urls });
  }

  #show(part: Partial<FieldSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...part };
    for (const listener of this.#listeners) listener();
  }

  readonly #fetch: typeof fetch = async (input, init) => {
    const answer = await fetchPatiently(input, init);
    this.#clock.hear(answer.headers.get('date'));
    return answer;
  };
  readonly #backOnline = () => void this.sendNow().then(() => this.refresh());
  readonly #looked = () => {
    if (document.visibilityState === 'visible') void this.send();
  };
}
