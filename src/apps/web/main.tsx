import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './styles/fonts.ts';
import './styles/index.css';

const place = document.getElementById('house');
if (!place) throw new Error('index.html has no element with the id "house".');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
