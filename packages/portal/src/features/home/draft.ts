import type { RequestKind } from '../../gql/graphql';
import type { Wish } from './wished-times';

/** A request not sent yet, as far as it got. */
export interface Draft {
  /** The API's id of a unit, `NO_UNIT`, or nothing chosen yet. */
  unit: string | null;
  siteId: string | null;
  kind: RequestKind | null;
  componentCode: string | null;
  faultCode: string | null;
  /** To the policy's own questions, by their names; empty: not sure. */
  answers: Readonly<Record<string, string>>;
  title: string;
  description: string;
  /** `YYYY-MM-DD` in the business's zone. */
  day: string | null;
  /** Two instants. */
  wished: Wish | null;
  /** The end of the stretch or of the day, an instant. */
  wishedTo: string | null;
  /** Already at the API. */
  photos: readonly DraftPhoto[];
}

export interface DraftPhoto {
  id: string;
  name: string;
  /** Empty after a reload, which forgets it: then it is asked of the API again. */
  previewUrl: string;
}

/** It is about none of the customer's products. */
export const NO_UNIT = 'none';

export const emptyDraft: Draft = {
  unit: null,
  siteId: null,
  kind: null,
  componentCode: null,
  faultCode: null,
  answers: {},
  title: '',
  description: '',
  day: null,
  wished: null,
  wishedTo: null,
  photos: [],
};
