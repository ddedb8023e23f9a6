import { Card, formatList, KeyValueList, type KeyValue, useLanguage } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Day } from '../../time/day';
import { Moment } from '../../time/moment';
import { Place } from './admissions-table';

const AdmissionHeadParts = graphql(`
  fragment AdmissionHead on Admission {
    id
    firm
    admittedOn
    expiresOn
    stampedAt
    filedAt
    endedReason
    endedAt
    registeredAt
    class {
      name
      label {
        text
      }
    }
    trades {
      name
      label {
        text
      }
    }
    department {
      name
      label {
        text
      }
    }
    contractingDepartment {
      name
      label {
        text
      }
    }
    site {
      id
      label
      region
    }
    stampedBy {
      id
      displayName
    }
    filedBy {
      id
      displayName
    }
    registeredBy {
      id
      displayName
    }
  }
`);

/** Who it is, where they go, who answers for them, and how long it is good. */
export function HeadCard({ admission }: { admission: FragmentType<typeof AdmissionHeadParts> }) {
  const language = useLanguage();
  const one = readFragment(AdmissionHeadParts, admission);
  const items: (KeyValue | false)[] = [
    { key: 'class', term: <Trans>Class</Trans>, value: one.class.label.text },
    Boolean(one.firm) && { key: 'firm', term: <Trans>Firm</Trans>, value: one.firm },
    { key: 'place', term: <Trans>Place</Trans>, value: <Place site={one.site} /> },
    { key: 'department', term: <Trans>Responsible</Trans>, value: one.department.label.text },
    one.contractingDepartment.name !== one.department.name && {
      key: 'contracting',
      term: <Trans>Contract made by</Trans>,
      value: one.contractingDepartment.label.text,
    },
    one.trades.length > 0 && {
      key: 'trades',
      term: <Trans>Special trades</Trans>,
      value: formatList(
        one.trades.map(({ label }) => label.text),
        language,
      ),
    },
    Boolean(one.admittedOn) && {
      key: 'admitted',
      term: <Trans>Admitted on</Trans>,
      value: <Day on={one.admittedOn!} />,
    },
    Boolean(one.expiresOn) && {
      key: 'until',
      term: <Trans>Last day</Trans>,
      value: <Day on={one.expiresOn!} />,
    },
    Boolean(one.stampedAt) && {
      key: 'stamped',
      term: <Trans>Papers stamped</Trans>,
      value: (
        <>
          {one.stampedBy?.displayName} · <Moment at={one.stampedAt!} />
        </>
      ),
    },
    Boolean(one.filedAt) && {
      key: 'filed',
      term: <Trans>Papers taken in</Trans>,
      value: (
        <>
          {one.filedBy?.displayName} · <Moment at={one.filedAt!} />
        </>
      ),
    },
    Boolean(one.endedReason) && {
      key: 'ended',
      term: <Trans>Ended</Trans>,
      value: one.endedReason,
    },
    {
      key: 'registered',
      term: <Trans>Registered</Trans>,
      value: (
        <>
          {one.registeredBy?.displayName} · <Moment at={one.registeredAt} />
        </>
      ),
    },
  ];
  return (
    <Card title={<Trans>At a glance</Trans>}>
      <KeyValueList items={items.filter((item): item is KeyValue => item !== false)} />
    </Card>
  );
}
