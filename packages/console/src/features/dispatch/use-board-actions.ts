import { useToast } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useClient } from 'urql';
import type { VisitKind } from '../../gql/graphql';
import { cancelVisit, type Changed, dispatchRequest, moveVisit, type Placed } from './board-changes';
import type { BoardVisit } from './board-model';
import type { BoardStore } from './board-store';
import type { Spot } from './held';

export interface WaitingRequest {
  id: string;
  version: number;
  title: string;
  kind: VisitKind;
}

export interface BoardActions {
  move: (visitId: string, spot: Spot) => Promise<void>;
  assign: (request: WaitingRequest, spot: Spot) => Promise<void>;
}

const MINUTE = 60_000;
/** How many changes can be taken back, the last first. */
const REMEMBERED = 20;

/** What a drop does: shown at once, taken back when refused, undone by the toast or Ctrl+Z. */
export function useBoardActions(store: BoardStore, refresh: () => Promise<void>): BoardActions {
  const { t } = useLingui();
  const client = useClient();
  const toast = useToast();
  const undos = useRef<(() => Promise<void>)[]>([]);

  const say = useCallback(
    async (
      laneId: string,
      changed: Changed,
      done: string,
      undo: ((version: number, id: string) => Promise<Changed>) | null,
    ) => {
      if ('reason' in changed) {
        const name = store.lane(laneId)?.name ?? '';
        toast({
          text: changed.reason ? t`${name}: ${changed.reason}` : t`No answer came. The board shows what is true.`,
          urgent: true,
        });
        return;
      }
      const { id, version } = changed.visit;
      const back =
        undo &&
        once(async () => {
          close();
          undos.current = undos.current.filter((one) => one !== back);
          const undone = await undo(version, id);
          toast(
            'reason' in undone
              ? { text: undone.reason ?? t`This can no longer be undone.`, urgent: true }
              : { text: t`Undone.` },
          );
          await refresh();
        });
      if (back) undos.current = [...undos.current.slice(1 - REMEMBERED), back];
      const close = toast({ text: done, ...(back && { undo: () => void back() }) });
    },
    [store, toast, t, refresh],
  );

  useEffect(() => {
    const undoLast = (event: KeyboardEvent) => {
      const combined = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      const typing = (event.target as Element).closest('input, textarea, select, [contenteditable], [aria-modal=true]');
      if (!combined || typing) return;
      event.preventDefault();
      void undos.current.at(-1)?.();
    };
    window.addEventListener('keydown', undoLast);
    return () => window.removeEventListener('keydown', undoLast);
  }, []);

  return useMemo(
    () => ({
      move: async (visitId, spot) => {
        const found = store.find(visitId);
        const laneId = store.lanes()[spot.lane];
        if (!found || !laneId) return;
        const { visit } = found;
        const end = spot.start + spot.minutes * MINUTE;
        if (laneId === found.laneId && visit.start === spot.start && visit.end === end) return;
        const before = placed(found.laneId, visit.start, visit.end);
        store.ask({ ...visit, start: spot.start, end, travel: laneId === found.laneId ? visit.travel : null }, laneId);
        const changed = await moveVisit(client, visitId, visit.version, placed(laneId, spot.start, end));
        await say(laneId, changed, t`Moved. The technician is asked again.`, (version) =>
          moveVisit(client, visitId, version, before),
        );
        await refresh();
        store.settle(visitId);
      },
      assign: async (request, spot) => {
        const laneId = store.lanes()[spot.lane];
        if (!laneId) return;
        const end = spot.start + spot.minutes * MINUTE;
        const asked = `asked ${request.id}`;
        store.ask(newVisit(asked, request, spot.start, end), laneId);
        const { id: requestId, version, kind } = request;
        const changed = await dispatchRequest(client, { requestId, version, kind }, placed(laneId, spot.start, end));
        await say(laneId, changed, t`Assigned. The technician is asked to accept.`, (visitVersion, id) =>
          cancelVisit(client, id, visitVersion, t`Assigned by mistake; another time follows.`),
        );
        await refresh();
        store.settle(asked);
      },
    }),
    [client, store, refresh, say, t],
  );
}

const placed = (technicianId: string, start: number, end: number): Placed => ({
  technicianId,
  startsAt: new Date(start).toISOString(),
  endsAt: new Date(end).toISOString(),
});

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

const newVisit = (
  id: string,
  { id: requestId, title, kind }: WaitingRequest,
  start: number,
  end: number,
): BoardVisit => ({
  id,
  number: '',
  kind,
  state: 'OFFERED',
  version: 0,
  start,
  end,
  travel: null,
  title,
  requestId,
  requestNumber: null,
  severity: 4,
  promise: 'NONE',
  region: null,
  place: null,
  actions: [],
  pending: true,
});
