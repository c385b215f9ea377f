import { html } from 'lit';
import { connect, type ThutucService } from '../../../components/index.ts';
import './connected-service.ts';
import { serverOf } from './embed-session.ts';

connect('thutuc-service', (element) => {
  const { procedure, language } = element as ThutucService;
  return html`<thutuc-connected-service
    exportparts="gate, sign-in"
    .procedure=${procedure}
    .server=${serverOf(element)}
    .language=${language}
  ></thutuc-connected-service>`;
});
