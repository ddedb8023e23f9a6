import { Button, Card, Checkbox, NumberField, TextField, zonedInstant } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { issueOf } from '../../../change/issue-of';
import { RefusalBanner } from '../../../change/refusal-banner';
import type { RequestKind } from '../../../gql/graphql';
import { useFrame } from '../../../time/use-frame';
import { requestKindWords } from '../../../words/request-words';
import { useReplayPolicy } from './use-replay-policy';

export interface ReplayFormProps {
  policyVersionId: string;
  onStarted: (replayId: string) => void;
}

/** Over which past requests the version is tried. */
export function ReplayForm({ policyVersionId, onStarted }: ReplayFormProps) {
  const { t } = useLingui();
  const { zone } = useFrame();
  const replay = useReplayPolicy();
  const [since, setSince] = useState('');
  const [until, setUntil] = useState('');
  const [limit, setLimit] = useState('');
  const [kinds, setKinds] = useState<readonly RequestKind[]>([]);
  const start = async () => {
    const done = await replay.run({
      policyVersionId,
      since: since ? zonedInstant(since, 0, zone) : null,
      // The last day is meant wholly.
      until: until ? zonedInstant(until, 24 * 60, zone) : null,
      kinds: kinds.length > 0 ? [...kinds] : null,
      limit: /^\d+$/.test(limit) ? Number(limit) : null,
    });
    if (done) onStarted(done.replay.id);
  };
  return (
    <Card title={<Trans>Try this version over past requests</Trans>}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <div className="grid gap-3 sm:grid-cols-3">
          <TextField
            optional
            type="date"
            label={<Trans>Filed from</Trans>}
            value={since}
            onChange={(event) => setSince(event.target.value)}
            error={issueOf(replay.refused, 'since')}
          />
          <TextField
            optional
            type="date"
            label={<Trans>Filed until</Trans>}
            value={until}
            onChange={(event) => setUntil(event.target.value)}
            error={issueOf(replay.refused, 'until')}
          />
          <NumberField
            optional
            label={<Trans>The newest so many</Trans>}
            value={limit}
            onChange={setLimit}
            error={issueOf(replay.refused, 'limit')}
          />
        </div>
        <fieldset className="flex flex-wrap gap-x-5 gap-y-2">
          <legend className="mb-1.5 text-small font-semibold">
            <Trans>Kinds; all where none is ticked</Trans>
          </legend>
          {(Object.keys(requestKindWords) as RequestKind[]).map((kind) => (
            <Checkbox
              key={kind}
              label={t(requestKindWords[kind])}
              checked={kinds.includes(kind)}
              onChange={(event) =>
                setKinds((before) => (event.target.checked ? [...before, kind] : before.filter((one) => one !== kind)))
              }
            />
          ))}
        </fieldset>
        <RefusalBanner refused={replay.refused} />
        <div>
          <Button type="submit" variant="primary" busy={replay.busy}>
            <Trans>Start the replay</Trans>
          </Button>
        </div>
      </form>
    </Card>
  );
}
