/** The parts of the contract this program uses; `packages/schema/schema.graphql` is the whole. */

/** Opaque and stable: `req_…`, `ast_…`. */
export type Id = string;

/** ISO 8601 in UTC with milliseconds. */
export type Instant = string;

export interface LocalizedText {
  readonly text: string;
}

export type RequestKind =
  | 'REPAIR'
  | 'INSTALLATION'
  | 'CONSULTATION'
  | 'TRAINING'
  | 'MAINTENANCE'
  | 'PARTS'
  | 'COMPLAINT'
  | 'SUGGESTION'
  | 'CLAIM';

export type RequestState =
  | 'RECEIVED'
  | 'TRIAGED'
  | 'INVESTIGATING'
  | 'PLANNED'
  | 'AWAITING_CUSTOMER'
  | 'SCHEDULED'
  | 'IN_SERVICE'
  | 'AWAITING_ACCEPTANCE'
  | 'ACCEPTED'
  | 'CLOSED'
  | 'REJECTED'
  | 'CANCELLED'
  | 'REOPENED'
  | 'ON_HOLD';

/** A promise made to the customer: until when, in words. */
export interface Promised {
  readonly kind: string;
  readonly dueAt: Instant;
  readonly sentence: LocalizedText;
}

export interface ServiceRequest {
  readonly id: Id;
  /** What people say on the telephone: `R-2026-000123`. */
  readonly number: string;
  readonly state: RequestState;
  /** Why the service is free or paid. */
  readonly entitlementSentence: LocalizedText | null;
  readonly clocks: readonly Promised[];
}

export interface Unit {
  readonly id: Id;
  readonly serial: string;
}

/** Something that happened to a request, as its customer and partner may know it. */
export interface RequestEvent {
  readonly id: Id;
  /** Such as `visit.arrived`. */
  readonly type: string;
  readonly at: Instant;
  readonly sentence: LocalizedText;
}

export interface FileRequestInput {
  readonly kind: RequestKind;
  readonly assetId: Id;
  /** In a few words; at most 200 characters. */
  readonly title: string;
  readonly description?: string;
  readonly componentCode?: string;
  readonly faultCode?: string;
}

/** One field that cannot be accepted. */
export interface InputIssue {
  /** The field, as a path in the input. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}
