import type { Language, TimelineEntry } from '@aftercare/ui';
import { StateChip } from '@aftercare/ui';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  Building2,
  Car,
  CircleCheck,
  CircleX,
  FileSignature,
  MessageSquare,
  ShieldCheck,
  Timer,
  User,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { RequestState, TimelineEventFragment } from '../../gql/graphql';
import { eventWords } from '../../words/event-words';
import { actorKindWords } from '../../words/people-words';
import { requestStateWords } from '../../words/request-words';
import { penaltyTold } from './penalty-told';

const said = ['request.commented', 'request.answered', 'request.resolved'];

/** One event as the timeline shows it: what people said stands in a bubble, what happened is a line. */
export function timelineEntry(
  event: TimelineEventFragment,
  i18n: I18n,
  language: Language,
  at: ReactNode,
): TimelineEntry {
  const t = (message: MessageDescriptor) => i18n._(message);
  const { id, type, actorKind, actorName, sentence, payload } = event;
  const words = eventWords[type];
  const voice = said.includes(type) ? (event.public ? 'public' : 'internal') : 'system';
  const written = type.startsWith('penalty.') ? penaltyTold(payload, i18n, language) : textIn(payload);
  // A promise pauses for a state of the request, not for a reason somebody wrote.
  const pausedIn = written !== null && Object.hasOwn(requestStateWords, written);
  const text = pausedIn ? t(requestStateWords[written as RequestState]) : written;
  return {
    key: id,
    title: sentence?.text ?? (words ? t(words) : type),
    at,
    who: actorName ?? t(actorKindWords[actorKind]),
    body: text && text !== sentence?.text ? <p className="break-words whitespace-pre-line">{text}</p> : undefined,
    icon: iconOf(type, actorKind),
    voice,
    mark: event.public ? undefined : (
      <StateChip state="risk" icon={null}>
        {t(internal)}
      </StateChip>
    ),
  };
}

const internal = msg`Internal`;

/** What a person wrote, where the event carries it. */
function textIn(payload: unknown): string | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const { text, reason, note } = payload as Record<string, unknown>;
  for (const words of [text, reason, note]) if (typeof words === 'string' && words !== '') return words;
  return null;
}

function iconOf(type: string, actorKind: TimelineEventFragment['actorKind']): ReactNode {
  if (type === 'promise.broken') return <CircleX className="text-broken" />;
  if (type === 'promise.met') return <CircleCheck className="text-ok" />;
  if (type.startsWith('promise.')) return <Timer />;
  if (type.startsWith('visit.')) return <Car />;
  if (type.startsWith('report.')) return <FileSignature />;
  if (type.startsWith('consent.')) return <ShieldCheck />;
  if (said.includes(type)) return <MessageSquare />;
  if (actorKind === 'PARTNER') return <Building2 />;
  return actorKind === 'CUSTOMER' || actorKind === 'STAFF' ? <User /> : undefined;
}
