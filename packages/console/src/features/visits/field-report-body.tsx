import type { FieldStatement } from '@aftercare/schema';
import { formatDateTime, formatDuration, formatMoney, KeyValueList, useLanguage } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { LocalVisit } from '../../field/local-visit';
import { ReadingList } from './reading-list';
import { useFrame } from '../../time/use-frame';
import { visitOutcomeWords } from '../../words/visit-words';

/** What the customer is about to sign where there is no network: all of it known to the phone. */
export function FieldReportBody({ local, statement }: { local: LocalVisit; statement: FieldStatement }) {
  const { t } = useLingui();
  const language = useLanguage();
  const frame = useFrame();
  const { visit } = local;
  const moment = (at: string | null) => at && formatDateTime(at, frame);
  const text = (said: string) => <p className="whitespace-pre-line">{said}</p>;
  const minutes = (count: number | null) => count !== null && formatDuration(count, language);
  const items = [
    { key: 'number', term: t`Number`, value: statement.visit },
    { key: 'customer', term: t`Customer`, value: visit.request?.customer?.name },
    { key: 'arrived', term: t`Arrived`, value: moment(statement.arrivedAt) },
    { key: 'finished', term: t`Finished`, value: moment(statement.finishedAt) },
    { key: 'outcome', term: t`Outcome`, value: statement.outcome && t(visitOutcomeWords[statement.outcome]) },
    { key: 'findings', term: t`Findings`, value: text(statement.findings) },
    { key: 'actions', term: t`Actions taken`, value: text(statement.actions) },
    { key: 'other', term: t`Another method`, value: statement.otherMethodAsked },
    { key: 'labour', term: t`Labour`, value: minutes(statement.labourMinutes) },
    { key: 'travel', term: t`On the road`, value: minutes(statement.travelMinutes) },
    {
      key: 'readings',
      term: t`Readings`,
      value: statement.readings.length > 0 && <ReadingList readings={statement.readings} />,
    },
    {
      key: 'parts',
      term: t`Parts`,
      value: visit.parts.length > 0 && (
        <ul>
          {visit.parts.map(({ id, name, quantity, unitPrice, covered }) => (
            <li key={id} data-numeric>
              {quantity} × {name} · {covered ? t`covered` : formatMoney(unitPrice, language)}
            </li>
          ))}
        </ul>
      ),
    },
    { key: 'fee', term: t`Fee collected`, value: visit.collected && formatMoney(visit.collected, language) },
    { key: 'photos', term: t`Photos`, value: statement.photos.length > 0 && statement.photos.length },
  ].filter(({ value }) => value);
  return <KeyValueList items={items} />;
}
