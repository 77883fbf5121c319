import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { LanguageProvider } from './i18n/language';
import './styles/base.css';
import './styles/layout.css';
import './styles/graph.css';
import './styles/panel.css';
import './styles/evidence.css';
import './styles/start.css';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <App />
      </LanguageProvider>
    </StrictMode>,
  );
