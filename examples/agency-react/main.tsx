import { createRoot } from 'react-dom/client';
import { ServicePage } from './service-page.tsx';

const place = document.querySelector('#page');
if (place !== null) createRoot(place).render(<ServicePage />);
