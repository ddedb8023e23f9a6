import { Trans } from '@lingui/react/macro';
import { Languages } from 'lucide-react';
import { classNames } from '../class-names';
import { VisuallyHidden } from '../display/visually-hidden';
import { languageNames } from './language';
import { useChangeLanguage, useLanguage } from './language-provider';

/** One press to the other language, named in that language. */
export function LanguageSwitcher({ className }: { className?: string }) {
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  const change = useChangeLanguage();
  return (
    <button
      type="button"
      onClick={() => void change(other)}
      className={classNames(
        'inline-flex min-h-target items-center gap-1.5 rounded-control px-2.5 text-small text-ink-soft',
        'hover:bg-sunken hover:text-ink',
        className,
      )}
    >
      <Languages aria-hidden className="size-[18px]" />
      <VisuallyHidden>
        <Trans>Change language:</Trans>
      </VisuallyHidden>{' '}
      <span lang={other}>{languageNames[other]}</span>
    </button>
  );
}
