import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');

/** One kept-alive HTTP connection, as thin as can be: the load must not be what is measured. One request at a time. */
export class Connection {
  #socket;
  #pending = null;
  #read = Buffer.alloc(0);

  static async open(port) {
    const connection = new Connection();
    connection.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    connection.#socket.on('data', (chunk) => connection.#take(chunk));
    connection.#socket.on('close', () => connection.#pending?.reject(new Error('The server closed the connection')));
    connection.#socket.on('error', (error) => connection.#pending?.reject(error));
    await new Promise((resolve, reject) => connection.#socket.once('connect', resolve).once('error', reject));
    return connection;
  }

  /** Sends a whole request. @returns `{ status, body }`, the body as a Buffer */
  send(request) {
    return new Promise((resolve, reject) => {
      this.#pending = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close() {
    this.#pending = null;
    this.#socket.destroy();
  }

  #take(chunk) {
    this.#read = this.#read.length ? Buffer.concat([this.#read, chunk]) : chunk;
    const end = this.#read.indexOf(END_OF_HEAD);
    if (end < 0) return;
    const head = this.#read.latin1Slice(0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) return void this.#socket.destroy(new Error('An answer without content-length'));
    const whole = end + END_OF_HEAD.length + Number(length);
    if (this.#read.length < whole) return;
    const { resolve } = this.#pending;
    this.#pending = null;
    const body = this.#read.subarray(end + END_OF_HEAD.length, whole);
    this.#read = this.#read.subarray(whole);
    resolve({ status: Number(head.slice(9, 12)), body });
  }
}

/** Stands in a body for a key that is new each time; its last two digits are the asker's, so that it makes ids, too. */
export const KEY = 'feedfeed-feed-7eed-8eed-feedfeedfe00';
const FIXED = KEY.slice(0, -2);

/** The same bytes under a key of their own: a UUID of version 7. */
export function underNewKey(text) {
  if (!text.includes(FIXED)) return text;
  const at = Date.now().toString(16).padStart(12, '0');
  const [a, b, c] = randomBytes(8)
    .toString('hex')
    .match(/^(.{3})(.{3})(.{10})/)
    .slice(1);
  return text.replaceAll(FIXED, `${at.slice(0, 8)}-${at.slice(8)}-7${a}-8${b}-${c}`);
}

/** The bytes of a POST of JSON. */
export function post({ port, path, cookie }, body) {
  const text = JSON.stringify(body);
  const head = [
    `POST ${path} HTTP/1.1`,
    `host: 127.0.0.1:${port}`,
    'content-type: application/json',
    'accept: application/json',
    `content-length: ${Buffer.byteLength(text)}`,
    ...(cookie ? [`cookie: ${cookie}`, 'x-aftercare-face: console', 'accept-language: en'] : []),
  ];
  return `${head.join('\r\n')}\r\n\r\n${text}`;
}
