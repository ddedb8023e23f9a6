import type { Book, BookWrite, Shelf } from './book';
import type { FieldPhoto } from './field-photo';
import type { FieldVisit } from './field-visit';
import type { Step } from './step';

const STORES = ['visits', 'steps', 'photos', 'bytes', 'drafts', 'lists'] as const;
const BOOK = ['visits', 'steps', 'photos', 'bytes'] as const;
type Store = (typeof STORES)[number];

const nameOf = (account: string): string => `aftercare-field-${account}`;

/** Where a phone keeps one technician's work: in the browser's own database, a database for each account. */
export class PhoneShelf implements Shelf {
  readonly #told: BroadcastChannel;

  private constructor(
    private readonly database: IDBDatabase,
    readonly account: string,
    changed: () => void,
  ) {
    this.#told = new BroadcastChannel(nameOf(account));
    this.#told.addEventListener('message', changed);
    // Another tab signs out: it must not wait for this one.
    database.addEventListener('versionchange', () => database.close());
  }

  /** @param changed called when another tab has written */
  static async open(account: string, changed: () => void): Promise<PhoneShelf> {
    const asked = indexedDB.open(nameOf(account), 1);
    asked.addEventListener('upgradeneeded', () => {
      const { result: database } = asked;
      database.createObjectStore('visits', { keyPath: 'id' });
      database.createObjectStore('steps', { keyPath: 'order' });
      database.createObjectStore('photos', { keyPath: 'key' });
      for (const loose of ['bytes', 'drafts', 'lists']) database.createObjectStore(loose);
    });
    return new PhoneShelf(await answered(asked), account, changed);
  }

  static async erase(account: string): Promise<void> {
    await answered(indexedDB.deleteDatabase(nameOf(account)));
  }

  async read(): Promise<Book> {
    return readBook(this.database.transaction(BOOK));
  }

  async change(decide: (book: Book) => readonly BookWrite[]): Promise<Book> {
    const transaction = this.database.transaction(BOOK, 'readwrite', { durability: 'strict' });
    const ended = finished(transaction);
    const writes = decide(await readBook(transaction));
    for (const write of writes) writeRow(transaction, write);
    const book = writes.length > 0 ? await readBook(transaction) : null;
    await ended;
    if (book) this.#tellTabs();
    return book ?? this.read();
  }

  async bytesOf(photoKey: string): Promise<Blob | undefined> {
    return this.#get('bytes', photoKey);
  }

  /** Keeps what stands in a form and nobody saved yet: anything JSON can hold. */
  async keepDraft(visitId: string, draft: unknown): Promise<void> {
    await this.#put('drafts', visitId, draft);
  }

  async drafts<Draft>(): Promise<Map<string, Draft>> {
    const store = this.database.transaction('drafts').objectStore('drafts');
    const [keys, drafts] = await Promise.all([
      answered(store.getAllKeys() as IDBRequest<string[]>),
      answered(store.getAll() as IDBRequest<Draft[]>),
    ]);
    return new Map(keys.map((key, index) => [key, drafts[index]!]));
  }

  /** Price lists, error codes, when the day was read: whatever is looked up. */
  async listOf<List>(name: string): Promise<List | undefined> {
    return this.#get('lists', name);
  }
  async keepList(name: string, list: unknown): Promise<void> {
    await this.#put('lists', name, list);
  }

  /** Forgets whom the work was for, and keeps what was done and not sent. */
  async forgetCustomers(): Promise<void> {
    const transaction = this.database.transaction(['visits', 'lists'], 'readwrite');
    for (const store of ['visits', 'lists']) transaction.objectStore(store).clear();
    await finished(transaction);
    this.#tellTabs();
  }

  close(): void {
    this.#told.close();
    this.database.close();
  }

  #tellTabs(): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origins
    this.#told.postMessage(null);
  }

  #get<Value>(store: Store, key: string): Promise<Value | undefined> {
    return answered(this.database.transaction(store).objectStore(store).get(key) as IDBRequest<Value | undefined>);
  }

  async #put(store: Store, key: string, value: unknown): Promise<void> {
    const transaction = this.database.transaction(store, 'readwrite');
    if (value === undefined) transaction.objectStore(store).delete(key);
    else transaction.objectStore(store).put(value, key);
    // Not left to the browser to end: whoever closes the page now has written it.
    transaction.commit();
    await finished(transaction);
  }
}

async function readBook(transaction: IDBTransaction): Promise<Book> {
  const all = <Row>(store: Store): Promise<Row[]> => answered(transaction.objectStore(store).getAll());
  const [visits, steps, photos] = await Promise.all([
    all<FieldVisit>('visits'),
    all<Step>('steps'),
    all<FieldPhoto>('photos'),
  ]);
  return { visits, steps, photos };
}

function writeRow(transaction: IDBTransaction, write: BookWrite): void {
  const store = (name: Store) => transaction.objectStore(name);
  if ('visit' in write) store('visits').put(write.visit);
  if ('noVisit' in write) store('visits').delete(write.noVisit);
  if ('step' in write) store('steps').put(write.step);
  if ('noStep' in write) store('steps').delete(write.noStep);
  if ('photo' in write) {
    store('photos').put(write.photo);
    if (write.bytes) store('bytes').put(write.bytes, write.photo.key);
  }
  if ('noPhoto' in write) {
    store('photos').delete(write.noPhoto);
    store('bytes').delete(write.noPhoto);
  }
}

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The browser keeps nothing')));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('It could not be kept')));
  });
}
