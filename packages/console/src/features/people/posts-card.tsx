import { Button, Card, Chip, lazyDialog, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { RefusalBanner } from '../../change/refusal-banner';
import { Day } from '../../time/day';
import type { FilePartProps } from './person-query';
import { useStrikePost } from './use-strike-post';

const PostDialog = lazyDialog(() => import('./post-dialog').then(({ PostDialog: it }) => ({ default: it })));

/** The posts somebody holds and held: what experience is counted from. */
export function PostsCard({ person, onChanged }: FilePartProps) {
  const { t } = useLingui();
  const toast = useToast();
  const strike = useStrikePost();
  const [adding, setAdding] = useState(false);
  const { posts, viewerMayManage } = person;
  const remove = async (postId: string) => {
    if (await strike.run({ postId })) toast({ text: t`Struck from the file.` });
    onChanged();
  };
  return (
    <Card
      title={<Trans>Experience</Trans>}
      aside={
        viewerMayManage && (
          <Button onClick={() => setAdding(true)}>
            <Trans>Add</Trans>
          </Button>
        )
      }
    >
      {posts.length === 0 && (
        <p className="text-small text-ink-soft">
          <Trans>None on record.</Trans>
        </p>
      )}
      <ul className="flex flex-col divide-y divide-line">
        {posts.map(({ id, post, employer, related, fromOn, toOn }) => (
          <li key={id} className="flex flex-wrap items-start gap-x-3 gap-y-1 py-2 text-small first:pt-0 last:pb-0">
            <span className="min-w-0 flex-1">
              {post} · {employer}
              <span data-numeric className="block text-caption text-ink-soft">
                <Day on={fromOn} /> – {toOn ? <Day on={toOn} /> : t`today`}
              </span>
            </span>
            {!related && <Chip>{t`does not count`}</Chip>}
            {viewerMayManage && (
              <Button
                variant="quiet"
                busy={strike.busy}
                aria-label={t`Strike the post ${post}`}
                onClick={() => void remove(id)}
              >
                <Trans>Strike</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RefusalBanner refused={strike.refused} onReload={onChanged} />
      {adding && (
        <Suspense fallback={null}>
          <PostDialog
            person={person}
            onClose={() => setAdding(false)}
            onChanged={() => {
              setAdding(false);
              onChanged();
            }}
          />
        </Suspense>
      )}
    </Card>
  );
}
