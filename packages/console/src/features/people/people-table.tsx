import { Cell, ColumnHead, formatList, Row, TableFrame, TwoLines, useLanguage } from '@aftercare/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ExpiryText } from './expiry-text';
import { NowChip } from './now-chip';
import { nextExpiry, type PersonRow, skillsInWords } from './people-query';
import type { PeopleQuery } from '../../gql/graphql';
import { certificateWords, outletWords } from './person-words';

/** Everybody in rows on a desk, in cards on a phone. */
export function PeopleTable({
  people,
  named,
}: {
  people: readonly PersonRow[];
  named: PeopleQuery['certificateDemands'];
}) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <>
      <TableFrame label={t`Technicians`} className="max-md:hidden">
        <thead>
          <tr>
            <ColumnHead>
              <Trans>Technician</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>At this moment</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>Skills</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>Outlet</Trans>
            </ColumnHead>
            <ColumnHead numeric>
              <Trans>Next 7 days</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>Runs out next</Trans>
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {people.map((one) => (
            <Row key={one.id}>
              <Cell>
                <TwoLines strong first={<PersonLink person={one} />} second={formatList(one.regions, language)} />
              </Cell>
              <Cell>
                <NowChip times={one.availability} />
              </Cell>
              <Cell className="max-w-64 text-caption text-ink-soft">{skillsInWords(one.skills, named, language)}</Cell>
              <Cell>
                <OutletText person={one} />
              </Cell>
              <Cell numeric>
                <Load person={one} />
              </Cell>
              <Cell>
                <NextExpiry person={one} />
              </Cell>
            </Row>
          ))}
        </tbody>
      </TableFrame>
      <ul aria-label={t`Technicians`} className="divide-y divide-line md:hidden">
        {people.map((one) => (
          <li key={one.id} className="flex flex-col gap-1.5 px-4 py-3 text-small">
            <span className="flex flex-wrap items-baseline justify-between gap-2">
              <PersonLink person={one} />
              <span className="text-caption text-ink-soft">{formatList(one.regions, language)}</span>
            </span>
            <span className="flex flex-wrap items-center justify-between gap-2">
              <NowChip times={one.availability} />
              <span className="text-caption text-ink-soft">
                <Load person={one} />
              </span>
            </span>
            {nextExpiry(one) && <NextExpiry person={one} />}
          </li>
        ))}
      </ul>
    </>
  );
}

type OfPerson = { person: PersonRow };

const PersonLink = ({ person: { id, name } }: OfPerson) => (
  <Link
    to="/people/$technicianId"
    params={{ technicianId: id }}
    className="inline-flex min-h-6 items-center pointer-coarse:min-h-target pointer-coarse:min-w-target font-semibold text-ink hover:underline"
  >
    {name}
  </Link>
);

function OutletText({ person: { outlet } }: OfPerson) {
  const { t } = useLingui();
  if (!outlet) return <span className="text-caption text-ink-soft">{t`head office`}</span>;
  return <TwoLines first={outlet.name.text} second={outlet.outletKind ? t(outletWords[outlet.outletKind]) : ''} />;
}

const Load = ({ person: { visits } }: OfPerson) => {
  const count = visits.filter(({ state }) => !['DECLINED', 'CANCELLED', 'DONE', 'SIGNED'].includes(state)).length;
  return (
    <span data-numeric>
      <Plural value={count} _0="no visits" one="# visit" other="# visits" />
    </span>
  );
};

function NextExpiry({ person }: OfPerson) {
  const { t } = useLingui();
  const next = nextExpiry(person);
  if (!next) return <span className="text-caption text-ink-soft">{t`nothing`}</span>;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-0.5 text-caption">
      {t(certificateWords[next.kind])} <ExpiryText expiresOn={next.expiresOn!} daysLeft={next.daysLeft!} />
    </span>
  );
}
