import { randomUUID } from 'node:crypto';
import { LiveLine } from './live-line.js';
import {
  CHANGES,
  documentOf,
  REQUEST,
  type Answer,
  type ChangeName,
  type RequestSeen,
  type VisitSeen,
} from './documents.js';

/** What the server answered to a document as a whole: not signed in, forbidden, malformed, broken. */
export class AnswerError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

/** A running server; `ready` before it is asked anything. */
export interface Server {
  readonly url: string;
  ready(): Promise<void>;
}

type Input = Readonly<Record<string, unknown>>;
type Signing = (person: Person) => Promise<void>;

/** Somebody at a browser, or a program with a key: speaks GraphQL over HTTP, keeps cookies, and knows nothing else. */
export class Person {
  readonly #cookies = new Map<string, string>();
  #signedIn = false;

  constructor(
    readonly name: string,
    private readonly server: Server,
    private readonly headers: Readonly<Record<string, string>>,
    private readonly signIn: Signing = async () => undefined,
  ) {}

  /** Signs in first when that has not been done, and again when the session has ended meanwhile. */
  async ask<T>(query: string, variables: Input = {}): Promise<T> {
    if (!this.#signedIn) await this.enter();
    try {
      return await this.send<T>(query, variables);
    } catch (error) {
      if (!(error instanceof AnswerError) || error.code !== 'UNAUTHENTICATED') throw error;
      await this.enter();
      return this.send<T>(query, variables);
    }
  }

  async enter(): Promise<void> {
    this.#signedIn = true;
    await this.signIn(this);
  }

  /** One change; under a key of its own unless one is given. */
  async change(name: ChangeName, input: Input): Promise<Answer> {
    const answer = await this.ask<Record<string, Answer>>(documentOf(name), {
      input: { idempotencyKey: randomUUID(), ...input },
    });
    return answer[name]!;
  }

  /** A change of a request as this person sees it now. */
  async onRequest(name: ChangeName, { id }: { readonly id: string }, input: Input = {}): Promise<Answer> {
    const { version } = await this.sees(id);
    return this.change(name, { requestId: id, ...(CHANGES[name].versioned ? { version } : {}), ...input });
  }

  /** A change of a visit as this person sees it now. */
  async onVisit(name: ChangeName, { id }: { readonly id: string }, input: Input = {}): Promise<Answer> {
    const { visit } = await this.ask<{ visit: { version: number } | null }>(
      'query ($id: ID!) { visit(id: $id) { version } }',
      { id },
    );
    return this.change(name, { visitId: id, version: visit?.version ?? 1, ...input });
  }

  /** The request as this person sees it. @throws when they do not */
  async sees(id: string): Promise<RequestSeen> {
    const request = await this.looksFor(id);
    if (!request) throw new Error(`${this.name} does not see the request`);
    return request;
  }

  async looksFor(id: string): Promise<RequestSeen | null> {
    const { request } = await this.ask<{ request: RequestSeen | null }>(
      `query ($id: ID!) { request(id: $id) { ...R } } ${REQUEST}`,
      { id },
    );
    return request;
  }

  /** Sends one document as it stands, without signing in. */
  async send<T>(query: string, variables: Input): Promise<T> {
    await this.server.ready();
    const response = await fetch(`${this.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers, ...this.#cookieHeader() },
      body: JSON.stringify({ query, variables }),
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const { data, errors } = (await response.json()) as {
      data?: T;
      errors?: { message: string; extensions?: { code?: string } }[];
    };
    const [error] = errors ?? [];
    if (error) throw new AnswerError(error.extensions?.code ?? 'UNKNOWN', error.message);
    return data as T;
  }

  /** Sends bytes to a signed address by a resumable upload. @returns the file's id */
  async upload(address: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const tus = { 'tus-resumable': '1.0.0' };
    const created = await fetch(new URL(address, this.server.url), {
      method: 'POST',
      headers: { ...tus, 'upload-length': String(bytes.byteLength) },
    });
    if (!created.ok) throw new Error(`The upload was refused: ${created.status} ${await created.text()}`);
    const sent = await fetch(new URL(created.headers.get('location')!, new URL(address, this.server.url)), {
      method: 'PATCH',
      headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
      body: bytes,
    });
    const result = sent.headers.get('upload-result');
    if (!result) throw new Error(`The upload was refused: ${sent.status} ${await sent.text()}`);
    return (JSON.parse(result) as { id: string }).id;
  }

  /** Opens a live connection to the queue. */
  async listen(): Promise<LiveLine> {
    if (!this.#signedIn) await this.enter();
    return LiveLine.toTheQueue(this.server.url, { ...this.headers, ...this.#cookieHeader() });
  }

  /** Fetches a paper from its signed address. @returns what kind of file came */
  async fetchPaper(address: string): Promise<string | null> {
    const response = await fetch(new URL(address, this.server.url), { headers: this.#cookieHeader() });
    await response.arrayBuffer();
    return response.ok ? response.headers.get('content-type') : String(response.status);
  }

  #keep(line: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
    if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) this.#cookies.delete(name!);
    else this.#cookies.set(name!, value!);
  }

  #cookieHeader(): Record<string, string> {
    return this.#cookies.size
      ? { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
      : {};
  }
}

/** The request a change led to. @throws with the refusal when the change was refused */
export function requestOf(answer: Answer): RequestSeen {
  if (!answer.request) throw new Error(refusalIn(answer));
  return answer.request;
}

/** The visit a change led to. @throws with the refusal when the change was refused */
export function visitOf(answer: Answer): VisitSeen {
  if (!answer.visit) throw new Error(refusalIn(answer));
  return answer.visit;
}

const refusalIn = ({ __typename, message, issues, reasons }: Answer): string =>
  `${__typename}: ${message} ${JSON.stringify(issues ?? reasons ?? '')}`;
