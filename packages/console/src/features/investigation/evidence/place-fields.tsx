import { Button, Chip, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { MapPin } from 'lucide-react';
import { useState } from 'react';
import { issueOf } from '../../../change/issue-of';
import type { Refused } from '../../../change/use-change';

/** Where something was taken: in words, and in degrees where the device says so. */
export interface Placed {
  place: string;
  latitude: number | null;
  longitude: number | null;
}

export const noPlace: Placed = { place: '', latitude: null, longitude: null };

export interface PlaceFieldsProps {
  placed: Placed;
  onChange: (placed: Placed) => void;
  refused: Refused | null;
}

/** Where it was taken. The device is asked for its position only on request. */
export function PlaceFields({ placed, onChange, refused }: PlaceFieldsProps) {
  const { t } = useLingui();
  const [denied, setDenied] = useState(false);
  const locate = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => onChange({ ...placed, latitude, longitude }),
      () => setDenied(true),
      { enableHighAccuracy: true, timeout: 10_000 },
    );
  return (
    <div className="flex flex-col gap-2">
      <TextField
        optional
        label={<Trans>Where</Trans>}
        maxLength={200}
        value={placed.place}
        onChange={(event) => onChange({ ...placed, place: event.target.value })}
        error={issueOf(refused, 'place')}
      />
      <div className="flex flex-wrap items-center gap-2 text-small">
        {placed.latitude !== null && placed.longitude !== null ? (
          <Chip
            icon={<MapPin aria-hidden />}
            removeLabel={t`Remove the position`}
            onRemove={() => onChange({ ...placed, latitude: null, longitude: null })}
          >
            <span data-numeric>{`${placed.latitude.toFixed(5)}, ${placed.longitude.toFixed(5)}`}</span>
          </Chip>
        ) : (
          'geolocation' in navigator && (
            <Button variant="quiet" icon={<MapPin aria-hidden className="size-4" />} onClick={locate}>
              <Trans>Add where I am now</Trans>
            </Button>
          )
        )}
        {denied && (
          <span role="status" className="text-ink-soft">
            <Trans>The device gave no position.</Trans>
          </span>
        )}
      </div>
    </div>
  );
}
