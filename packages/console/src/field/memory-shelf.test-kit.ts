import type { Book, BookWrite, Shelf } from './book';

/** A shelf without a browser. What is on it survives whoever wrote it. */
export class MemoryShelf implements Shelf {
  readonly bytes = new Map<string, Blob>();

  constructor(public book: Book = { visits: [], steps: [], photos: [] }) {}

  async read(): Promise<Book> {
    return this.book;
  }

  async change(decide: (book: Book) => readonly BookWrite[]): Promise<Book> {
    for (const write of decide(this.book)) this.#write(write);
    return this.book;
  }

  async bytesOf(key: string): Promise<Blob | undefined> {
    return this.bytes.get(key);
  }

  #write(write: BookWrite): void {
    const { visits, steps, photos } = this.book;
    if ('visit' in write) this.book = { ...this.book, visits: [...visits.filter(other(write.visit.id)), write.visit] };
    if ('noVisit' in write) this.book = { ...this.book, visits: visits.filter(other(write.noVisit)) };
    if ('step' in write) {
      const rest = steps.filter(({ order }) => order !== write.step.order);
      this.book = { ...this.book, steps: [...rest, write.step].toSorted((one, two) => one.order - two.order) };
    }
    if ('noStep' in write) this.book = { ...this.book, steps: steps.filter(({ order }) => order !== write.noStep) };
    if ('photo' in write) {
      if (write.bytes) this.bytes.set(write.photo.key, write.bytes);
      const rest = photos.filter(({ key }) => key !== write.photo.key);
      this.book = { ...this.book, photos: [...rest, write.photo] };
    }
    if ('noPhoto' in write) this.book = { ...this.book, photos: photos.filter(({ key }) => key !== write.noPhoto) };
  }
}

const other =
  (id: string) =>
  (row: { id: string }): boolean =>
    row.id !== id;
