import {
  formatDateTime,
  formatDuration,
  formatList,
  formatMoney,
  KeyValueList,
  type MoneyAmount,
  useLanguage,
} from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { useFrame } from '../../time/use-frame';
import { visitOutcomeWords } from '../../words/visit-words';
import { ReadingList } from './reading-list';
import { readReportContent } from './read-report-content';

/** What the customer is about to sign, in the words of the report. */
export function ReportPreviewBody({ content }: { content: unknown }) {
  const { t } = useLingui();
  const language = useLanguage();
  const frame = useFrame();
  const report = readReportContent(content);
  const words = (text: { 'zh-CN': string; en: string }) => text[language];
  const text = (said: string) => <p className="whitespace-pre-line">{said}</p>;
  const moment = (at: string | null) => at && formatDateTime(at, frame);
  const minutes = (count: number | null) => count !== null && formatDuration(count, language);
  const money = (amount: MoneyAmount) => formatMoney(amount, language);
  const items = [
    { key: 'number', term: t`Number`, value: report.documentNumber },
    { key: 'customer', term: t`Customer`, value: report.customerName },
    { key: 'site', term: t`Place`, value: report.siteAddress },
    {
      key: 'asset',
      term: t`Product`,
      value: report.asset && `${report.asset.product} ${report.asset.serialNumber ?? ''}`,
    },
    { key: 'technicians', term: t`Technician`, value: formatList(report.technicians, language) },
    { key: 'arrived', term: t`Arrived`, value: moment(report.times.arrivedAt) },
    { key: 'finished', term: t`Finished`, value: moment(report.times.finishedAt) },
    { key: 'entitlement', term: t`Costs`, value: report.entitlement && words(report.entitlement) },
    {
      key: 'outcome',
      term: t`Outcome`,
      value: report.field.outcome && t(visitOutcomeWords[report.field.outcome]),
    },
    { key: 'findings', term: t`Findings`, value: report.findings && text(report.findings) },
    { key: 'actions', term: t`Actions taken`, value: report.actions && text(report.actions) },
    { key: 'other', term: t`Another method`, value: report.alternativeAsked && text(report.alternativeAsked) },
    { key: 'labour', term: t`Labour`, value: minutes(report.labourMinutes) },
    { key: 'travel', term: t`On the road`, value: minutes(report.travelMinutes) },
    {
      key: 'readings',
      term: t`Readings`,
      value: report.readings.length > 0 && <ReadingList readings={report.readings} />,
    },
    {
      key: 'parts',
      term: t`Parts`,
      value: report.partsUsed.length > 0 && (
        <ul>
          {report.partsUsed.map((part) => (
            <li key={part.name} data-numeric>
              {part.quantity} × {part.name} · {part.covered ? t`covered` : money(part.unitPrice)}
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'charges',
      term: t`Charges`,
      value: report.charges.length > 0 && (
        <ul>
          {report.charges.map((charge) => (
            <li key={charge.description} data-numeric>
              {charge.description} · {charge.covered ? t`covered` : money(charge.amount)}
            </li>
          ))}
        </ul>
      ),
    },
    { key: 'fee', term: t`Fee collected`, value: report.feeCollected && money(report.feeCollected.amount) },
    { key: 'photos', term: t`Photos`, value: report.photos.length > 0 && report.photos.length },
  ].filter(({ value }) => value);
  return <KeyValueList items={items} />;
}
