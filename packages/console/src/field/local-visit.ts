import type { FieldVisitFragment } from '../gql/graphql';
import { afterStep } from './after-step';
import type { FieldPhoto } from './field-photo';
import type { FieldVisit } from './field-visit';
import type { RecordFacts, Step, StepFacts } from './step';
import { isWithin } from './is-within';

/** Where a picture of this phone can be looked at; nothing when its bytes are gone. */
export type UrlOf = (photoKey: string) => string | undefined;

export interface LocalVisit {
  /** As the API told it last. */
  readonly told: FieldVisit;
  /** As it stands for the technician: what the API told last, and on it every step that waits. */
  readonly visit: FieldVisit;
  /** Taken and not answered, in order. */
  readonly waiting: readonly Step[];
  /** The step that needs a person; nothing after it counts until somebody decides. */
  readonly held: Step | null;
}

type File = FieldVisitFragment['beforePhotos'][number];

/** A visit as its technician left it on this phone, whether or not the API has heard. Pure. */
export function localVisit(
  told: FieldVisit,
  steps: readonly Step[],
  photos: readonly FieldPhoto[] = [],
  urlOf: UrlOf = () => undefined,
): LocalVisit {
  const waiting = steps.filter(({ visitId }) => visitId === told.id).toSorted((one, other) => one.order - other.order);
  const held = waiting.find(({ refused }) => refused) ?? null;
  const counting = held ? waiting.slice(0, waiting.indexOf(held)) : waiting;
  const shown = withOwnPictures(told, photos, urlOf);
  const visit = counting.reduce<FieldVisit>((before, step) => taken(before, step, photos, urlOf), shown);
  return { told, visit: held ? { ...visit, allowedActions: [] } : visit, waiting, held };
}

function taken(
  visit: FieldVisit,
  { facts, happenedAt }: Step,
  photos: readonly FieldPhoto[],
  urlOf: UrlOf,
): FieldVisit {
  // What the API would have had signed before is not what stands here now.
  const moved = { ...visit, ...afterStep(visit, facts.kind), reportPreview: null };
  return { ...moved, ...changedBy(visit, facts, happenedAt, photos, urlOf) };
}

function changedBy(
  visit: FieldVisit,
  facts: StepFacts,
  at: string,
  photos: readonly FieldPhoto[],
  urlOf: UrlOf,
): Partial<FieldVisit> {
  switch (facts.kind) {
    case 'DEPART':
      return { departedAt: at };
    case 'ARRIVE':
      return { arrivedAt: at };
    case 'FINISH':
      return { finishedAt: at, outcome: facts.outcome };
    case 'RECORD':
      return recorded(visit, facts, photos, urlOf);
    case 'CHECK':
      return {
        checklists: visit.checklists.map((list) => (list.name === facts.checklist ? checked(list, facts, at) : list)),
        ...stoppedBy(visit, facts, at),
      };
    case 'FORM':
      return { records: visit.records.map((form) => (form.name === facts.record ? filledIn(form, facts, at) : form)) };
    default:
      return {};
  }
}

function recorded(
  visit: FieldVisit,
  facts: RecordFacts,
  photos: readonly FieldPhoto[],
  urlOf: UrlOf,
): Partial<FieldVisit> {
  const known = new Map([...visit.beforePhotos, ...visit.afterPhotos].map((file) => [file.id, file]));
  const fileOf = (id: string): File[] => {
    const own = photos.find(({ key }) => key === id);
    const file = known.get(own?.fileId ?? id) ?? (own && pictureOf(own, urlOf));
    return file ? [file] : [];
  };
  const { findings, actions, labourMinutes, travelMinutes, otherMethodAsked, collectedMinor, parts } = facts;
  const currency = parts[0]?.unitPrice.currency ?? visit.collected?.currency ?? 'CNY';
  return {
    findings,
    actions,
    labourMinutes,
    travelMinutes,
    otherMethodAsked,
    readings: facts.readings.map((reading) => ({ __typename: 'Reading', ...reading, withinBounds: isWithin(reading) })),
    collectedBy: Number(collectedMinor) > 0 ? 'CASH' : null,
    collected: collectedMinor === null ? null : { __typename: 'Money', amountMinor: collectedMinor, currency },
    parts: parts.map(({ priceItemId, ...part }, index) => ({
      __typename: 'VisitPart' as const,
      id: `part-${index}`,
      priceItem: priceItemId ? { __typename: 'PriceItem' as const, id: priceItemId } : null,
      ...part,
      unitPrice: { __typename: 'Money' as const, ...part.unitPrice },
    })),
    beforePhotos: facts.before.flatMap(fileOf),
    afterPhotos: facts.after.flatMap(fileOf),
  };
}

type Facts<Kind extends StepFacts['kind']> = Extract<StepFacts, { kind: Kind }>;
type Checklist = FieldVisitFragment['checklists'][number];
type Form = FieldVisitFragment['records'][number];

function checked(list: Checklist, { answers }: Facts<'CHECK'>, at: string): Checklist {
  const passed = answers.every((answer) => answer.passed);
  const last = { __typename: 'VisitChecklistRun' as const, passed, at, by: null, here: true };
  return { ...list, last, holdsUp: !passed && list.demanded };
}

/** A list that stops the work where something is found stops it here as well, before the API hears of it. */
function stoppedBy(visit: FieldVisit, { checklist, answers }: Facts<'CHECK'>, at: string): Partial<FieldVisit> {
  const stops = visit.checklists.some(({ name, failed }) => name === checklist && failed === 'STOP');
  const found = answers.filter(({ passed }) => !passed);
  if (!stops || found.length === 0 || !visit.request) return {};
  const description = found.flatMap(({ note }) => note ?? []).join('\n');
  const stop = {
    __typename: 'StopOrder' as const,
    id: at,
    ground: checklist,
    description,
    at,
    liftedAt: null,
    by: null,
  };
  const request = { ...visit.request, stopOrders: [...(visit.request.stopOrders ?? []), stop] };
  const isAtWork = visit.state === 'ARRIVED' || visit.state === 'WORKING';
  return { request, ...(isAtWork && afterStep(visit, 'STOP')) };
}

function filledIn(form: Form, { states }: Facts<'FORM'>, at: string): Form {
  const textOf = (name: string) => states.find((state) => state.name === name)?.text;
  const filled = form.states.map((state) => ({ ...state, text: textOf(state.name) ?? state.text }));
  return { ...form, states: filled, writtenAt: at, holdsUp: false };
}

/** A picture the API does not have yet, in the shape of one it has. */
function pictureOf({ key, name, type, sha256 }: FieldPhoto, urlOf: UrlOf): File {
  const file = {
    __typename: 'File' as const,
    id: key,
    name,
    url: urlOf(key) ?? '',
    sha256,
    sentSha256: sha256,
    contentType: type,
  };
  return file as File;
}

/** Pictures taken here are looked at from here: without a network their addresses at the API lead nowhere. */
function withOwnPictures(visit: FieldVisit, photos: readonly FieldPhoto[], urlOf: UrlOf): FieldVisit {
  const here = new Map(photos.flatMap(({ key, fileId }) => (fileId ? [[fileId, urlOf(key)] as const] : [])));
  const near = (files: readonly File[]) => files.map((file) => ({ ...file, url: here.get(file.id) ?? file.url }));
  return { ...visit, beforePhotos: near(visit.beforePhotos), afterPhotos: near(visit.afterPhotos) };
}
