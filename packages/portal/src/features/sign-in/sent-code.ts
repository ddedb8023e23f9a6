/** A code on its way to the customer. */
export interface SentCode {
  /** Masked, as the API shows it. */
  destination: string;
  expiresInSeconds: number;
  /** The code itself: only in a demo, where nothing is really sent. */
  demoCode?: string | null;
}
