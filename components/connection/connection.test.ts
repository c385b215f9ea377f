import { html } from 'lit';
import { expect, it } from 'vitest';
import { find, mount, settled } from '../story-kit/mount.ts';
import '../service/service.ts';
import '../tracker/tracker.ts';
import { connect } from './connection.ts';

it('an element that names something at a server draws what its connection draws, also one that was there before', async () => {
  const place = await mount(
    html`<thutuc-tracker code="TC-1"></thutuc-tracker><thutuc-service procedure="don-nho"></thutuc-service>`,
  );
  await settled();
  connect('thutuc-tracker', (element) => html`<p>${element.getAttribute('code')}</p>`);
  connect('thutuc-service', (element) => html`<p>${element.getAttribute('procedure')}</p>`);
  await settled();
  const texts = ['thutuc-tracker', 'thutuc-service'].map((tag) => find(find(place, tag), 'p').textContent);
  expect(texts).toEqual(['TC-1', 'don-nho']);
});
