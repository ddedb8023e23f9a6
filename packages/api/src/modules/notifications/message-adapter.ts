/** A message on its way out of the house. */
export interface OutgoingMessage {
  readonly channel: 'SMS' | 'EMAIL';
  /** A telephone number or an e-mail address. */
  readonly address: string;
  readonly text: string;
  /** The same message has the same key, however often it is handed over: a provider can tell a repetition by it. */
  readonly key: string;
}

/** The way out, as an outside provider offers it. What it throws is tried again. */
export interface MessageAdapter {
  /** @returns whether the message has left the house */
  send(message: OutgoingMessage): Promise<boolean>;
}

/** Where no provider is set up: the message stays in its row, sealed, and nothing leaves the house. */
export const keepMessages: MessageAdapter = { send: async () => false };
