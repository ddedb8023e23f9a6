import { deviceStorage, useLanguage } from '@aftercare/ui';
import { createContext, use, useState } from 'react';

/** Words of a policy in its two languages. */
export interface Words {
  zhCN: string;
  en: string;
}

/** Which of them are shown: the reader's, the other, or one beneath the other. */
export type ShownLanguages = 'zh-CN' | 'en' | 'both';

const ShownContext = createContext<ShownLanguages>('both');
export const ShownProvider = ShownContext;

const key = 'aftercare.policy-languages';

/** What the reader chose on this device; their own language until they choose. */
export function useShownLanguages(): [ShownLanguages, (shown: ShownLanguages) => void] {
  const language = useLanguage();
  const [shown, setShown] = useState<ShownLanguages>(() => {
    const kept = deviceStorage.read(key);
    return kept === 'zh-CN' || kept === 'en' || kept === 'both' ? kept : language;
  });
  return [
    shown,
    (chosen) => {
      deviceStorage.write(key, chosen);
      setShown(chosen);
    },
  ];
}

/** Words of the policy in the languages that are shown; each marked with its own, so that it is read aloud right. */
export function Said({ words }: { words: Words }) {
  const shown = use(ShownContext);
  const language = useLanguage();
  const [first, second] = language === 'zh-CN' ? (['zh-CN', 'en'] as const) : (['en', 'zh-CN'] as const);
  if (shown !== 'both' || words.zhCN === words.en) {
    const only = shown === 'both' ? first : shown;
    return <span lang={only}>{only === 'zh-CN' ? words.zhCN : words.en}</span>;
  }
  return (
    <>
      <span lang={first}>{first === 'zh-CN' ? words.zhCN : words.en}</span>
      <span lang={second} className="block text-[0.92em] text-ink-soft">
        {second === 'zh-CN' ? words.zhCN : words.en}
      </span>
    </>
  );
}
