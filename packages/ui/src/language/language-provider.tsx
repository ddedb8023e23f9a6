import { i18n } from '@lingui/core';
import { I18nProvider, useLingui } from '@lingui/react';
import { createContext, type ReactNode, use, useCallback } from 'react';
import { activateLanguage, type LoadMessages } from './activate-language';
import type { Language } from './language';

const ChangeLanguage = createContext<(language: Language) => Promise<void>>(async () => {});

export interface LanguageProviderProps {
  loadMessages: LoadMessages;
  children: ReactNode;
}

/** Gives the page its words. Await `activateLanguage` before the first render, so that no text changes under the eye. */
export function LanguageProvider({ loadMessages, children }: LanguageProviderProps) {
  const change = useCallback((language: Language) => activateLanguage(language, loadMessages), [loadMessages]);
  return (
    <I18nProvider i18n={i18n}>
      <ChangeLanguage value={change}>{children}</ChangeLanguage>
    </I18nProvider>
  );
}

/** The language in force; the component renders again when it changes. */
export function useLanguage(): Language {
  return useLingui().i18n.locale === 'en' ? 'en' : 'zh-CN';
}

export function useChangeLanguage(): (language: Language) => Promise<void> {
  return use(ChangeLanguage);
}
