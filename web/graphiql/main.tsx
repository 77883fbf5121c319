import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { openingQuery, questions } from './questions';

const root = document.getElementById('root');
if (root) {
  const given = openingQuery(window.location.search);
  createRoot(root).render(
    <GraphiQL
      fetcher={createGraphiQLFetcher({ url: '/graphql' })}
      defaultTabs={questions.map((query) => ({ query }))}
      {...(given !== null && { initialQuery: given })}
    />,
  );
}
