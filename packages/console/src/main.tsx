import { activateLanguage, detectLanguage, FaceProvider, LanguageProvider } from '@aftercare/ui';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiSession } from './app/api-session';
import { loadMessages } from './app/load-messages';
import { router } from './app/router';
import './styles.css';

await activateLanguage(detectLanguage(), loadMessages);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <LanguageProvider loadMessages={loadMessages}>
      <ApiSession>
        <FaceProvider>
          <RouterProvider router={router} />
        </FaceProvider>
      </ApiSession>
    </LanguageProvider>
  </StrictMode>,
);
