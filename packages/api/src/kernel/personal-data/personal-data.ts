import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Where a sealed value lies: bound into the seal, so that a value copied to another row does not open. */
export interface Place {
  readonly organizationId: string;
  readonly table: string;
  readonly column: string;
  readonly id: string;
}

export type IndexKind = 'phone' | 'email' | 'name';

/** The keys by id; values are sealed with the current one and open with the one they name. */
export interface Keyring {
  readonly current: string;
  readonly keys: Readonly<Record<string, Buffer>>;
  readonly index: Buffer;
}

const aad = ({ organizationId, table, column, id }: Place) => Buffer.from(`${organizationId}|${table}|${column}|${id}`);

/**
 * Seals names, phone numbers, addresses: AES-256-GCM, stored as `v1.<key id>.<iv, tag and text, base64url>`.
 * Exact search goes by a keyed digest (blind index) per organization; people's names also by digests of character pairs.
 */
export class PersonalData {
  constructor(private readonly keyring: Keyring) {}

  seal(text: string, place: Place): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key(this.keyring.current), iv);
    cipher.setAAD(aad(place));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `v1.${this.keyring.current}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`;
  }

  /** @throws when the value was altered, moved to another row, or sealed with an unknown key. */
  open(sealed: string, place: Place): string {
    const [version, keyId, body] = sealed.split('.');
    if (version !== 'v1' || !keyId || !body) throw new Error('Not a sealed value');
    const bytes = Buffer.from(body, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.key(keyId), bytes.subarray(0, 12));
    decipher.setAAD(aad(place));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  }

  /** The digest by which an exact phone number or e-mail address is found; null for nothing. */
  indexOf(organizationId: string, kind: IndexKind, text: string): string {
    return createHmac('sha256', this.keyring.index)
      .update(`${organizationId}|${kind}|${normalized[kind](text)}`)
      .digest('base64url')
      .slice(0, 32);
  }

  /** Digests of a name's character pairs: enough to find 王小 in 王小芳, useless to read. */
  nameIndex(organizationId: string, name: string): string[] {
    return pairsOf(normalized.name(name)).map((pair) => this.indexOf(organizationId, 'name', pair));
  }

  private key(id: string): Buffer {
    const key = this.keyring.keys[id];
    if (!key) throw new Error(`Unknown key ${id}`);
    return key;
  }
}

const normalized: Record<IndexKind, (text: string) => string> = {
  phone: (text) => text.replace(/[^\d+]/g, '').replace(/^(\+86|0086)/, ''),
  email: (text) => text.trim().toLowerCase(),
  name: (text) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ''),
};

function pairsOf(text: string): string[] {
  const characters = [...text];
  if (characters.length < 2) return characters;
  return [...new Set(characters.slice(1).map((character, i) => characters[i]! + character))];
}

/** A keyring grown from one secret of at least 32 bytes, as the server's configuration holds it. */
export function keyringFrom(secret: string, id = 'k1'): Keyring {
  const grow = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'aftercare', purpose, 32));
  return { current: id, keys: { [id]: grow(`seal ${id}`) }, index: grow('blind index') };
}
