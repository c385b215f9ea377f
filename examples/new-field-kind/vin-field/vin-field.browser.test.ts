import { html } from 'lit';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../components/form/form.ts';
import type { ThutucForm } from '../../../components/form/form.ts';
import { compileStory } from '../../../components/story-kit/compile-story.ts';
import { find, mount, settled, until } from '../../../components/story-kit/mount.ts';
import { storyEnvironment, storyServices } from '../../../components/story-kit/story-services.ts';
import { learnOwnKind } from '../../../engine/index.ts';
import type { Field, Form } from '../../../engine/index.ts';
import '../elements.ts';
import { vehicleNumber, type VehicleNumberField } from '../vin-kind.ts';

// A server compiles forms; here the test stands in for it.
learnOwnKind(vehicleNumber);

const FIELD: VehicleNumberField = {
  key: 'so_khung',
  type: 'vehicleNumber',
  label: { vi: 'Số khung' },
  required: true,
  checkDigit: true,
};
const FORM: Form = {
  title: { vi: 'Khai báo xe' },
  pages: [
    {
      key: 'trang',
      title: { vi: 'Xe' },
      // The type of the format's fields cannot know what an installation adds.
      sections: [{ key: 'muc', fields: [FIELD as unknown as Field] }],
    },
  ],
};

async function open(): Promise<ThutucForm> {
  const place = await mount(
    html`<thutuc-form
      .form=${compileStory(FORM)}
      .environment=${storyEnvironment()}
      .services=${storyServices()}
    ></thutuc-form>`,
  );
  const form = find<ThutucForm>(place, 'thutuc-form');
  await until(() => form.shadowRoot?.querySelector('agency-vin-field input') !== null);
  return form;
}

it('is drawn in a form, by an element that was fetched for it', async () => {
  const form = await open();
  const input = find<HTMLInputElement>(form, 'agency-vin-field input');
  expect(input.labels?.[0]?.textContent.trim()).toBe('Số khung');
  expect(input.getAttribute('aria-required')).toBe('true');
});

it('stores the number in capital letters, and says what is wrong with one', async () => {
  const form = await open();
  const input = find<HTMLInputElement>(form, 'agency-vin-field input');
  await userEvent.type(input, '1hgcm826 43a004352');
  input.blur();
  await settled();
  await until(() => find(form, 'agency-vin-field').textContent.includes('chữ số kiểm tra'));
  expect(input.getAttribute('aria-invalid')).toBe('true');
  await userEvent.clear(input);
  await userEvent.type(input, '1hgcm826 33a004352');
  input.blur();
  await until(() => input.getAttribute('aria-invalid') !== 'true');
  expect(input.value).toBe('1HGCM82633A004352');
});
