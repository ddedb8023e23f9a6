import { deviceStorage, newIdempotencyKey } from '@aftercare/ui';
import { useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { useViewer } from '../app/viewer';
import type { SavedViewPage } from '../gql/graphql';
import { SaveView } from './saved-view-changes';
import type { SavedViewsOf } from './use-saved-views';
import { readViews } from './stored-views';

/**
 * What was kept on this device for whoever is signed in becomes theirs everywhere, once. What has a name they use
 * already stays as it is there; where no answer comes it is tried again another time.
 */
export function useMoveDeviceViews(page: SavedViewPage, { own, renew }: SavedViewsOf): void {
  const { name: person, organization } = useViewer();
  const place = `views.${page.toLowerCase()}.${organization.slug}.${person}`;
  const client = useClient();
  const begun = useRef(false);
  useEffect(() => {
    const kept = own && !begun.current ? readViews(deviceStorage.read(place)) : [];
    if (!own || kept.length === 0) return;
    begun.current = true;
    const move = async () => {
      for (const { name, search } of kept) {
        if (own.some((one) => one.name === name)) continue;
        const input = { idempotencyKey: newIdempotencyKey(), page, name, filter: search, shared: false };
        const { data } = await client.mutation(SaveView, { input }).toPromise();
        if (!data) return;
      }
      deviceStorage.remove(place);
      renew();
    };
    void move();
  });
}
