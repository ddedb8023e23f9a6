import { i18n } from '@lingui/core';
import { createRoot } from 'react-dom/client';
import { activateLanguage, ClockProvider, FaceProvider, type Language, LanguageProvider } from '../src';
import { Gallery } from './gallery';
import './styles.css';

/** `?language=en&theme=dark&density=compact&open=drawer` fixes what is shown; the clock stands still at 14:20 in Shanghai. */
const query = new URLSearchParams(location.search);
const language: Language = query.get('language') === 'en' ? 'en' : 'zh-CN';
const noMessages = async () => ({ messages: {} });
const standing = () => Date.parse('2026-11-21T06:20:00Z');

document.documentElement.dataset['density'] = query.get('density') ?? 'comfortable';
const theme = query.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

await activateLanguage(language, noMessages);
document.title = i18n.locale;

createRoot(document.getElementById('root')!).render(
  <LanguageProvider loadMessages={noMessages}>
    <ClockProvider clock={standing}>
      <FaceProvider>
        <Gallery open={query.get('open')} />
      </FaceProvider>
    </ClockProvider>
  </LanguageProvider>,
);
