/** News of what belongs to no request: it goes by the post alone, to those it names. */
export interface News {
  /** Such as `approval.asked`; its sentence goes by it. */
  readonly topic: string;
  /** Who is told; whoever did it is not. UUIDs of accounts. */
  readonly accounts: readonly string[];
  /** A customer who is told in the portal and by message. UUID. */
  readonly customerId?: string;
  /** What the sentence is made of, as in the payload of an event. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** What it leads to. UUIDs. */
  readonly approvalId?: string;
  readonly policyVersionId?: string;
  readonly admissionId?: string;
}
