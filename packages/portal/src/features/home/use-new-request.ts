import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useFrame } from '../../time/use-frame';
import { NO_UNIT, type Draft } from './draft';
import { keptKey } from './kept-key';
import { knownFacts, mayNeedVisit, type Place } from './known-facts';
import { useDraft } from './use-draft';
import { useFileRequest } from './use-file-request';
import { useIntakeChoices } from './use-intake-choices';
import { usePromisePreview } from './use-promise-preview';

/** What a request cannot be sent without. */
export type Missing = 'unit' | 'kind' | 'title' | `facts.${string}`;

export interface NewRequestStart {
  customerId: string;
  unitIds: readonly string[];
  sites: readonly Place[];
  /** Named by the link that led here. */
  assetId: string | undefined;
}

/** One request on its way from the first tap to its number: the draft, what the policy asks and promises, sending. */
export function useNewRequest({ customerId, unitIds, sites, assetId }: NewRequestStart) {
  const { zone, now } = useFrame();
  const navigate = useNavigate();
  const named = assetId && unitIds.includes(assetId) ? { unit: assetId } : {};
  const kept = useDraft(customerId, named);
  const key = useMemo(() => keptKey(customerId), [customerId]);
  const draft: Draft = { ...kept.draft, unit: unitOf(kept.draft.unit, unitIds) };
  const asset = draft.unit === NO_UNIT ? null : draft.unit;
  const choices = useIntakeChoices({ kind: draft.kind, assetId: asset, componentCode: draft.componentCode });
  const facts = knownFacts(draft, choices, sites);
  const promise = usePromisePreview(draft.kind, draft.unit !== null, facts, ahead(draft.wishedTo, now));
  const file = useFileRequest(key);
  const [tries, setTries] = useState(0);
  const title = draft.title.trim();
  const missing: readonly Missing[] = [
    ...(draft.unit === null ? ['unit' as const] : []),
    ...(draft.kind === null ? ['kind' as const] : []),
    ...choices.questions
      .filter(({ name, required }) => required && !facts.facts.some((fact) => fact.name === name))
      .map(({ name }) => `facts.${name}` as const),
    ...(title === '' ? ['title' as const] : []),
  ];

  const send = async () => {
    setTries((before) => before + 1);
    if (missing.length > 0 || draft.kind === null) return;
    // It came with the end of the form, which asks for the time.
    const { wishedSpan } = await import('./wished-times');
    const wish = wishedSpan(draft.day, draft.wished, zone, new Date(now));
    const sent = await file.run({
      kind: draft.kind,
      assetId: facts.assetId,
      siteId: facts.site?.id ?? null,
      componentCode: facts.componentCode,
      faultCode: facts.faultCode,
      facts: facts.facts,
      title,
      description: draft.description.trim() || null,
      wishedFrom: wish?.start ?? null,
      wishedTo: wish?.end ?? null,
      photoIds: draft.photos.map(({ id }) => id),
    });
    if (!sent) return;
    kept.forget();
    await navigate({ to: '/requests/$number', params: { number: sent.request.number } });
  };

  return {
    draft,
    change: kept.change,
    choices,
    facts,
    promise,
    mayNeedVisit: mayNeedVisit(draft.kind),
    /** Told only after a try to send: nobody is scolded for what they have not come to yet. */
    missing: tries > 0 ? missing : [],
    tries,
    send,
    busy: file.busy,
    refused: file.refused,
  };
}

export type NewRequest = ReturnType<typeof useNewRequest>;

/** A unit that is gone is not chosen; the only one, or none at all, need not be. */
function unitOf(kept: string | null, unitIds: readonly string[]): string | null {
  if (kept === NO_UNIT || (kept && unitIds.includes(kept))) return kept;
  if (unitIds.length === 0) return NO_UNIT;
  return unitIds.length === 1 ? unitIds[0]! : null;
}

/** A wish of last week is none any more. */
const ahead = (wishedTo: string | null, now: Date | string) =>
  wishedTo && Date.parse(wishedTo) > new Date(now).getTime() ? wishedTo : null;
