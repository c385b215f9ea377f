import { vi } from '../language/vi.ts';
import { until } from './mount.ts';

/**
 * Waits until the list below the box that is searched answers to all that stands in the box. A list may be there
 * before: the one for the first letters, where the next ones took longer than the pause after which it is asked for.
 *
 * @param within the part of the page in which the boxes stand
 * @example
 * await userEvent.type(input, 'nhat');
 * await answered(stage);
 */
export async function answered(within: HTMLElement): Promise<void> {
  await until(() => {
    const said = [...(within.shadowRoot ?? within).querySelectorAll('.combobox [role="status"]')]
      .map(({ textContent }) => textContent)
      .join('');
    return said !== '' && said !== vi.comboboxSearching;
  });
}
