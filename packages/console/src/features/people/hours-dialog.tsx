import { Checkbox, Select, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { CalendarField } from './calendar-field';
import { hoursInWords, readHours } from './hours-in-words';
import type { FilePartProps } from './person-query';
import { weekdayWords } from './person-words';
import { useSetWorkingHours } from './use-set-working-hours';

type Kind = 'none' | 'calendar' | 'week';
const USUAL = ['08:30–12:00, 13:00–17:30', '', ''] as const;

/** When somebody works: not recorded, a calendar of the policy, or hours of their own. */
export function HoursDialog({ person, onClose, onChanged }: FilePartProps & { onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const change = useSetWorkingHours();
  const { workingHours: before } = person;
  const [kind, setKind] = useState<Kind>(before ? (before.calendar ? 'calendar' : 'week') : 'week');
  const [calendar, setCalendar] = useState(before?.calendar ?? '');
  const [days, setDays] = useState(() =>
    weekdayWords.map((_, at) => (before?.week ? hoursInWords(before.week[at]!.spans) : at < 5 ? USUAL[0] : '')),
  );
  const [holidays, setHolidays] = useState(before?.holidays ?? true);
  const [tried, setTried] = useState(false);
  const read = days.map(readHours);
  const send = async () => {
    setTried(true);
    if (kind === 'week' && read.includes(null)) return;
    if (kind === 'calendar' && !calendar) return;
    const hours =
      kind === 'none'
        ? null
        : kind === 'calendar'
          ? { calendar }
          : { week: read.map((spans) => ({ spans: spans! })), holidays };
    if (!(await change.run({ technicianId: person.id, version: person.version, hours }))) return;
    toast({ text: t`Hours saved. Visits that are arranged stay.` });
    onChanged();
  };
  return (
    <ChangeDialog
      title={<Trans>When {person.name} works</Trans>}
      label={<Trans>Save</Trans>}
      change={change}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onChanged}
    >
      <Select<Kind>
        label={<Trans>Hours of work</Trans>}
        options={[
          { value: 'week', label: t`Their own hours` },
          { value: 'calendar', label: t`A calendar of the policy` },
          { value: 'none', label: t`Not recorded: always there` },
        ]}
        value={kind}
        onChange={setKind}
      />
      {kind === 'calendar' && (
        <CalendarField
          value={calendar}
          onChange={setCalendar}
          error={tried && !calendar ? t`Choose a calendar.` : issueOf(change.refused, 'hours.calendar')}
        />
      )}
      {kind === 'week' && (
        <>
          <p className="text-caption text-ink-soft">
            <Trans>Such as 08:30–12:00, 13:00–17:30. Left empty, the day is free.</Trans>
          </p>
          <div className="grid gap-3 sm:grid-cols-2">
            {weekdayWords.map((word, at) => (
              <TextField
                key={word.id}
                label={t(word)}
                value={days[at]}
                onChange={(event) => setDays(days.with(at, event.target.value))}
                error={
                  tried && read[at] === null
                    ? t`Write hours such as 08:30–12:00.`
                    : issueOf(change.refused, `hours.week.${at}`)
                }
              />
            ))}
          </div>
          <Checkbox
            label={<Trans>Public holidays and make-up days change them</Trans>}
            checked={holidays}
            onChange={(event) => setHolidays(event.target.checked)}
          />
        </>
      )}
    </ChangeDialog>
  );
}
