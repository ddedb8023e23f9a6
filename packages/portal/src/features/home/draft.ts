import * as v from 'valibot';

const code = v.nullable(v.string());

/** What lies on the device may be of an older release: it is checked when read. */
export const draftSchema = v.object({
  /** The API's id of a unit, `NO_UNIT`, or nothing chosen yet. */
  unit: code,
  siteId: code,
  kind: v.nullable(
    v.picklist([
      'REPAIR',
      'INSTALLATION',
      'CONSULTATION',
      'TRAINING',
      'MAINTENANCE',
      'PARTS',
      'COMPLAINT',
      'SUGGESTION',
      'CLAIM',
    ]),
  ),
  componentCode: code,
  faultCode: code,
  title: v.string(),
  description: v.string(),
  /** `YYYY-MM-DD` in the business's zone. */
  day: code,
  /** Two instants. */
  wished: v.nullable(v.object({ start: v.string(), end: v.string() })),
  /** Already at the API; what they look like is asked again after a reload, the browser forgets it. */
  photos: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      previewUrl: v.pipe(
        v.string(),
        v.transform(() => ''),
      ),
    }),
  ),
});

/** A request not sent yet, as far as it got. */
export type Draft = v.InferOutput<typeof draftSchema>;

/** It is about none of the customer's products. */
export const NO_UNIT = 'none';

export const emptyDraft: Draft = {
  unit: null,
  siteId: null,
  kind: null,
  componentCode: null,
  faultCode: null,
  title: '',
  description: '',
  day: null,
  wished: null,
  photos: [],
};
