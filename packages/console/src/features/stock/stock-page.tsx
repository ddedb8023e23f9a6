import { apiProblem, Button, EmptyState, ErrorState } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Boxes } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PageBar } from '../../app/page-bar';
import { PageLoading } from '../../app/page-loading';
import { isOnlyTechnician, useViewer } from '../../app/viewer';
import { AddPlaceDialog } from './add-place-dialog';
import { LevelsCard } from './levels-card';
import { MovementsCard } from './movements-card';
import { PlacesCard } from './places-card';
import { partsOf, StockNow } from './stock-query';

const route = getRouteApi('/desk/stock');
const KEEPERS = new Set(['STORES', 'SUPERVISOR', 'MANAGER', 'ADMIN']);

/** What lies in stores, on vans and at outlets, and how it moved. */
export function StockPage() {
  const { roles } = useViewer();
  return (
    <>
      {isOnlyTechnician(roles) ? (
        <>
          <PageBar>
            <Trans>Stock</Trans>
          </PageBar>
          <EmptyState icon={<Boxes />} title={<Trans>This page is kept by the office</Trans>}>
            <Trans>What lies on your own van is under My visits.</Trans>
          </EmptyState>
        </>
      ) : (
        <Stock keeps={roles.some((role) => KEEPERS.has(role))} />
      )}
    </>
  );
}

function Stock({ keeps }: { keeps: boolean }) {
  const { place: placeId, part } = route.useSearch();
  const [adding, setAdding] = useState(false);
  const [{ data, error }, again] = useQuery({ query: StockNow, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const places = data?.stockLocations ?? [];
  const place = places.find(({ id }) => id === placeId) ?? places[0];
  return (
    <>
      <PageBar
        actions={
          keeps && (
            <Button onClick={() => setAdding(true)}>
              <Trans>Add a place</Trans>
            </Button>
          )
        }
      >
        <Trans>Stock</Trans>
      </PageBar>
      {error && !data && <ErrorState problem={apiProblem(error)} onRetry={refresh} />}
      {!data && !error && <PageLoading lines={8} />}
      {data && !place && (
        <EmptyState icon={<Boxes />} title={<Trans>No place for parts yet</Trans>}>
          <Trans>Add the store first, then each technician’s van. Parts are those of the price list.</Trans>
        </EmptyState>
      )}
      {data && place && (
        <div className="grid content-start gap-4 p-3 md:p-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)] lg:items-start">
          <PlacesCard places={places} chosen={place.id} />
          <div className="flex min-w-0 flex-col gap-4">
            <LevelsCard key={place.id} {...{ place, places, keeps }} parts={partsOf(data)} onChanged={refresh} />
            <MovementsCard placeId={place.id} part={partsOf(data).find(({ id }) => id === part) ?? null} />
          </div>
        </div>
      )}
      {adding && (
        <AddPlaceDialog
          onClose={() => setAdding(false)}
          onDone={() => {
            setAdding(false);
            refresh();
          }}
        />
      )}
    </>
  );
}
