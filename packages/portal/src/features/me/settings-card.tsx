import {
  applyTheme,
  Card,
  languageNames,
  languages,
  SegmentedControl,
  storedTheme,
  type Theme,
  useChangeLanguage,
  useLanguage,
} from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';

/** The language of the portal and of all messages; light or dark on this device. */
export function SettingsCard() {
  const { t } = useLingui();
  const language = useLanguage();
  const changeLanguage = useChangeLanguage();
  const [theme, setTheme] = useState(storedTheme);
  const themes: { value: Theme; label: string }[] = [
    { value: 'system', label: t`As the device` },
    { value: 'light', label: t`Light` },
    { value: 'dark', label: t`Dark` },
  ];
  return (
    <Card title={<Trans>Settings</Trans>}>
      <div className="flex flex-col gap-4">
        <Setting name={<Trans>Language</Trans>} hint={<Trans>Also of the messages we send you.</Trans>}>
          <SegmentedControl
            label={t`Language`}
            segments={languages.map((one) => ({ value: one, label: <span lang={one}>{languageNames[one]}</span> }))}
            value={language}
            onChange={(chosen) => void changeLanguage(chosen)}
          />
        </Setting>
        <Setting name={<Trans>Appearance</Trans>} hint={<Trans>On this device.</Trans>}>
          <SegmentedControl
            label={t`Appearance`}
            segments={themes}
            value={theme}
            onChange={(chosen) => {
              applyTheme(chosen);
              setTheme(chosen);
            }}
          />
        </Setting>
      </div>
    </Card>
  );
}

function Setting({ name, hint, children }: { name: ReactNode; hint: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div>
        <p className="font-semibold">{name}</p>
        <p className="text-small text-ink-soft">{hint}</p>
      </div>
      {children}
    </div>
  );
}
