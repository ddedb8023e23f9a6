import { Button, Card, formatList, KeyValueList, lazyDialog, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { NowChip } from './now-chip';
import { skillsInWords } from './people-query';
import type { FilePartProps, NamedSkills } from './person-query';
import { outletWords } from './person-words';

const DescribeDialog = lazyDialog(() =>
  import('./describe-dialog').then(({ DescribeDialog: it }) => ({ default: it })),
);

/** Who somebody is, what they can do, where they are sent and where they come from. */
export function PersonCard({ person, named, onChanged }: FilePartProps & { named: NamedSkills }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { phone, skills, regions, outlet, home, viewerMayManage } = person;
  const items = [
    { key: 'now', term: t`At this moment`, value: <NowChip times={person.availability} /> },
    { key: 'phone', term: t`Phone`, value: phone },
    { key: 'skills', term: t`Skills`, value: skillsInWords(skills, named, language) },
    { key: 'regions', term: t`Sent to`, value: formatList(regions, language) },
    {
      key: 'outlet',
      term: t`Outlet`,
      value: outlet && `${outlet.name.text}${outlet.outletKind ? ` · ${t(outletWords[outlet.outletKind])}` : ''}`,
    },
    {
      key: 'home',
      term: t`Home`,
      value:
        home &&
        (home.address ?? (
          <span data-numeric>
            {home.latitude.toFixed(2)}, {home.longitude.toFixed(2)}{' '}
            <span className="text-caption text-ink-soft">{t`to about a kilometre`}</span>
          </span>
        )),
    },
  ].filter(({ value }) => value);
  return (
    <Card
      title={<Trans>At a glance</Trans>}
      aside={
        viewerMayManage && (
          <Button onClick={() => setOpen(true)}>
            <Trans>Change</Trans>
          </Button>
        )
      }
    >
      <KeyValueList items={items} />
      {open && (
        <Suspense fallback={null}>
          <DescribeDialog
            person={person}
            onClose={() => setOpen(false)}
            onChanged={() => {
              setOpen(false);
              onChanged();
            }}
          />
        </Suspense>
      )}
    </Card>
  );
}
