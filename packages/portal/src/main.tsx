import { activateLanguage, detectLanguage, FaceProvider, LanguageProvider } from '@aftercare/ui';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider as ApiProvider } from 'urql';
import { apiClient } from './app/api-client';
import { loadMessages } from './app/load-messages';
import { router } from './app/router';
import './styles.css';

await activateLanguage(detectLanguage(), loadMessages);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <LanguageProvider loadMessages={loadMessages}>
      <ApiProvider value={apiClient}>
        <FaceProvider>
          <RouterProvider router={router} />
        </FaceProvider>
      </ApiProvider>
    </LanguageProvider>
  </StrictMode>,
);
