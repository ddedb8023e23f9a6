import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createHash, randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/** Where the bytes of files lie. A key is `<organization>/<first two of sha>/<sha>`: equal content is kept once. */
export interface Storage {
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array>;
  stream(key: string): ReadStream;
  /** Whether what lies there is there, and has still the digest its key names. */
  isWhole(key: string): Promise<boolean>;
}

export const storageKey = (organizationId: string, sha256: string) =>
  `${organizationId}/${sha256.slice(0, 2)}/${sha256}`;

/** The local disk. A file appears whole or not at all. */
export class DiskStorage implements Storage {
  constructor(private readonly directory: string) {}

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.directory, key);
    const draft = `${path}.${randomUUID()}`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, bytes, { flush: true });
    await rename(draft, path);
  }
  get(key: string): Promise<Uint8Array> {
    return readFile(join(this.directory, key));
  }
  stream(key: string): ReadStream {
    return createReadStream(join(this.directory, key));
  }
  async isWhole(key: string): Promise<boolean> {
    const hash = createHash('sha256');
    try {
      for await (const piece of this.stream(key)) hash.update(piece as Buffer);
    } catch {
      return false;
    }
    return hash.digest('hex') === basename(key);
  }
}
