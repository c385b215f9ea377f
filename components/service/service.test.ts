import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import type { ServiceDetail } from '../events/service-events.ts';
import { find, mount, settled, until } from '../story-kit/mount.ts';
import { storyComponents } from '../story-kit/story-dossier.ts';
import { storyAnswers, storyForm } from '../story-kit/story-form.ts';
import { storyEnvironment, storyServices } from '../story-kit/story-services.ts';
import type { ThutucService } from './service.ts';
import './service.ts';

async function open(change: Partial<ThutucService> = {}) {
  const submitted: ServiceDetail[] = [];
  const changed: ServiceDetail[] = [];
  const place = await mount(
    html`<thutuc-service
      .form=${storyForm}
      .answers=${storyAnswers}
      .environment=${storyEnvironment()}
      .services=${storyServices()}
      .components=${storyComponents}
      .problems=${change.problems ?? []}
      .saving=${change.saving ?? 'no'}
      .savedAt=${change.savedAt ?? null}
      .step=${change.step ?? 'form'}
      @service-change=${(event: CustomEvent<ServiceDetail>) => changed.push(event.detail)}
      @service-submit=${(event: CustomEvent<ServiceDetail>) => submitted.push(event.detail)}
    ></thutuc-service>`,
  );
  await settled();
  return { service: find<ThutucService>(place, 'thutuc-service'), submitted, changed };
}

const press = async (within: HTMLElement, selector: string) => {
  find<HTMLButtonElement>(within, selector).click();
  await settled();
};
const steps = (service: ThutucService) => {
  const form = find(service, 'thutuc-form');
  return (form.hidden ? find(service, '.progress-text') : find(form, '.progress-text')).textContent;
};

describe('a service', () => {
  it('goes from the form over the dossier to the submission, under one count of steps', async () => {
    const { service, submitted, changed } = await open();
    const form = find(service, 'thutuc-form');
    expect(steps(service)).toBe('Bước 1/4');
    await press(form, 'button[type="submit"]');
    expect(steps(service)).toBe('Bước 2/4');
    await press(form, 'button[type="submit"]');
    expect(steps(service)).toBe('Bước 3/4');

    await press(service, '.step .primary');
    const summary = find(service, 'thutuc-problem-summary');
    await until(() => summary.shadowRoot?.activeElement?.localName === 'h2');
    expect(summary.shadowRoot?.querySelectorAll('a')).toHaveLength(1);
    await press(summary, 'a');
    const dossier = find(service, 'thutuc-dossier');
    expect(
      dossier.shadowRoot?.activeElement?.closest<HTMLElement>('[data-pointer]')?.dataset['pointer'],
    ).toBe('/dossier/HN02');

    const input = find<HTMLInputElement>(dossier, '[data-pointer="/dossier/HN02"] input[type="file"]');
    const data = new DataTransfer();
    data.items.add(new File(['%PDF'], 'ban-an.pdf', { type: 'application/pdf' }));
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => changed.length === 1);
    await settled();
    expect(Object.keys(changed[0]?.dossier ?? {})).toEqual(['HN02', 'HN04']);
    expect(service.shadowRoot?.querySelector('thutuc-problem-summary')).toBeNull();

    await press(service, '.step .primary');
    expect(steps(service)).toBe('Bước 4/4');
    await press(service, '.step .primary');
    expect(submitted).toHaveLength(1);
    expect(submitted[0]?.answers).toMatchObject({ ho_ten: 'Lê Quốc Duy' });
    expect(submitted[0]?.dossier['HN02']?.[0]?.name).toBe('ban-an.pdf');
  });

  it('leads from the last page to a section and straight back, unless a paper is missing', async () => {
    const satisfied = storyComponents.map((one) => ({ ...one, required: false }));
    const { service } = await open({ step: 'submit' });
    service.components = satisfied;
    await settled();
    await press(find(service, 'thutuc-review'), 'header button');
    const form = find(service, 'thutuc-form');
    await until(() => steps(service) === 'Bước 1/4');
    const on = find(form, 'button[type="submit"]');
    expect(on.textContent.trim()).toBe('Xem lại tờ khai');
    await press(form, 'button[type="submit"]');
    expect(steps(service)).toBe('Bước 4/4');

    service.components = storyComponents;
    await settled();
    await press(find(service, 'thutuc-review'), 'header button');
    await press(form, 'button[type="submit"]');
    expect(steps(service)).toBe('Bước 3/4');
  });

  it('does not submit twice while a submission is on its way', async () => {
    const { service, submitted } = await open({ step: 'submit', saving: 'submit' });
    await press(service, '.step .primary');
    expect(submitted).toEqual([]);
  });

  it('leads from what the server refused to the field and to the paper', async () => {
    const { service } = await open({
      step: 'submit',
      problems: [
        { code: 'check-failed', pointer: '/so_ban', severity: 'error', message: { vi: 'Tối đa 2 bản' } },
        { code: 'check-failed', pointer: '/dossier/HN02', severity: 'error', message: { vi: 'Tệp mờ' } },
      ],
    });
    const links = find(service, 'thutuc-problem-summary').shadowRoot?.querySelectorAll('a');
    links?.[0]?.click();
    const form = find(service, 'thutuc-form');
    await until(
      () =>
        form.shadowRoot?.activeElement?.closest<HTMLElement>('.field-host')?.dataset['pointer'] === '/so_ban',
    );
    expect(form.hidden).toBe(false);
  });

  it('tells when the draft was saved, in Vietnamese time', async () => {
    const { service } = await open({ savedAt: '2026-11-20T02:08:00.000Z' });
    expect(find(service, '.saved').textContent).toBe('Đã lưu nháp lúc 09:08');
  });
});
