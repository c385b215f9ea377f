import { html } from 'lit';
import { connect, type ThutucTracker } from '../../../components/index.ts';
import './connected-tracker.ts';
import { serverOf } from './embed-session.ts';

connect('thutuc-tracker', (element) => {
  const { code, language } = element as ThutucTracker;
  return html`<thutuc-connected-tracker
    .code=${code}
    .server=${serverOf(element)}
    .language=${language}
  ></thutuc-connected-tracker>`;
});
