import { Checkbox, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../app/viewer';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import type { FilePartProps } from './person-query';
import { useRecordPost } from './use-record-post';

/** Records a post somebody holds or held. */
export function PostDialog({ person, onClose, onChanged }: FilePartProps & { onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const { organization } = useViewer();
  const record = useRecordPost();
  const [post, setPost] = useState('');
  const [inHouse, setInHouse] = useState(true);
  const [employer, setEmployer] = useState('');
  const [related, setRelated] = useState(true);
  const [fromOn, setFromOn] = useState('');
  const [toOn, setToOn] = useState('');
  const [tried, setTried] = useState(false);
  const whose = inHouse ? organization.name.text : employer.trim();
  const missing = (value: string) => (tried && !value.trim() ? t`This is needed.` : undefined);
  const send = async () => {
    setTried(true);
    if (!post.trim() || !whose || !fromOn) return;
    const done = await record.run({
      technicianId: person.id,
      post: post.trim(),
      employer: whose,
      related,
      inHouse,
      fromOn,
      toOn: toOn || null,
    });
    if (!done) return;
    toast({ text: t`Recorded.` });
    onChanged();
  };
  return (
    <ChangeDialog
      title={<Trans>A post of {person.name}</Trans>}
      label={<Trans>Put on record</Trans>}
      change={record}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={<Trans>The post</Trans>}
        maxLength={100}
        value={post}
        onChange={(event) => setPost(event.target.value)}
        error={missing(post) ?? issueOf(record.refused, 'post')}
      />
      <Checkbox
        label={<Trans>A post of this company</Trans>}
        checked={inHouse}
        onChange={(event) => setInHouse(event.target.checked)}
      />
      {!inHouse && (
        <TextField
          label={<Trans>Employer</Trans>}
          maxLength={100}
          value={employer}
          onChange={(event) => setEmployer(event.target.value)}
          error={missing(employer) ?? issueOf(record.refused, 'employer')}
        />
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          type="date"
          label={<Trans>The first day</Trans>}
          value={fromOn}
          onChange={(event) => setFromOn(event.target.value)}
          error={missing(fromOn) ?? issueOf(record.refused, 'fromOn')}
        />
        <TextField
          optional
          type="date"
          label={<Trans>The last day</Trans>}
          hint={<Trans>Left empty, the post is still held.</Trans>}
          value={toOn}
          onChange={(event) => setToOn(event.target.value)}
          error={issueOf(record.refused, 'toOn')}
        />
      </div>
      <Checkbox
        label={<Trans>Counts as experience for the post of today</Trans>}
        checked={related}
        onChange={(event) => setRelated(event.target.checked)}
      />
    </ChangeDialog>
  );
}
