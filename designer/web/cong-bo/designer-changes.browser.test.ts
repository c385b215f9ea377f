import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { DraftDocument } from '../../../engine/authoring/index.ts';
import kenh from '../../../definitions/catalogues/kenh.json' with { type: 'json' };
import './designer-changes.ts';

test('a channel that goes is told by its name, once its catalogue is here', async () => {
  const withChannels = (...submit: string[]): DraftDocument => ({ service: { channels: 'kenh', submit } });
  const element = document.createElement('designer-changes');
  const wholeCatalogue = () => Promise.resolve({ document: kenh });
  Object.assign(element, {
    former: withChannels('1', '2'),
    latter: withChannels('2'),
    client: { wholeCatalogue },
  });
  document.body.replaceChildren(element);
  await expect.element(page.getByText('Bỏ kênh nộp “Trực tiếp”')).toBeVisible();
});
