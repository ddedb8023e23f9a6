import { formatDuration, formatMoney, KeyValueList, useLanguage } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { FieldVisit } from '../../field/field-visit';
import { PhotoStrip } from '../../upload/photo-strip';
import { visitOutcomeWords } from '../../words/visit-words';
import { ReadingList } from './reading-list';

/** The record as it stands, to read. */
export function VisitRecordSummary({ record }: { record: FieldVisit }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { outcome, findings, actions, labourMinutes, travelMinutes, otherMethodAsked, readings } = record;
  const { collected, parts, beforePhotos, afterPhotos } = record;
  const text = (words: string) => <p className="whitespace-pre-line">{words}</p>;
  const items = [
    outcome && { key: 'outcome', term: t`Outcome`, value: t(visitOutcomeWords[outcome]) },
    findings && { key: 'findings', term: t`Findings`, value: text(findings) },
    actions && { key: 'actions', term: t`Actions taken`, value: text(actions) },
    labourMinutes != null && { key: 'labour', term: t`Labour`, value: formatDuration(labourMinutes, language) },
    travelMinutes != null && { key: 'travel', term: t`On the road`, value: formatDuration(travelMinutes, language) },
    otherMethodAsked && { key: 'other', term: t`Another method`, value: text(otherMethodAsked) },
    readings.length > 0 && { key: 'readings', term: t`Readings`, value: <ReadingList readings={readings} /> },
    parts.length > 0 && {
      key: 'parts',
      term: t`Parts`,
      value: (
        <ul>
          {parts.map(({ id, name, quantity, unitPrice, covered }) => (
            <li key={id} data-numeric>
              {quantity} × {name} · {covered ? t`covered` : formatMoney(unitPrice, language)}
            </li>
          ))}
        </ul>
      ),
    },
    collected && { key: 'collected', term: t`Fee collected`, value: formatMoney(collected, language) },
  ].filter((item) => typeof item === 'object' && item !== null);
  return (
    <div className="flex flex-col gap-3">
      <KeyValueList items={items} />
      {beforePhotos.length > 0 && <PhotoStrip label={t`Photos before the work`} files={beforePhotos} />}
      {afterPhotos.length > 0 && <PhotoStrip label={t`Photos after the work`} files={afterPhotos} />}
    </div>
  );
}
