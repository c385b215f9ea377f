import type { CaseView } from '../../../../engine/index.ts';
import { untilHeard } from './until-heard.ts';

/**
 * Renews the page of a case that waits for a provider, once that has said how the payment ended. The page says so
 * first, and waits for whoever is writing something.
 */
export async function awaitPayment(line: HTMLElement): Promise<void> {
  const { paymentWaits = '', heard = '' } = line.dataset;
  const isHeard = await untilHeard(
    () => isSettled(paymentWaits),
    (millis) => new Promise((resolve) => setTimeout(resolve, millis)),
  );
  if (!isHeard) return;
  const link = line.querySelector('a');
  line.replaceChildren(heard, ' ', ...(link ? [link] : []));
  if (!isWriting()) setTimeout(() => location.reload(), READING);
}

/** Time to hear or read that the page is about to change, in milliseconds. */
const READING = 1_500;

async function isSettled(id: string): Promise<boolean> {
  const answer = await fetch(`/api/cases/${encodeURIComponent(id)}`, { cache: 'no-cache' });
  if (!answer.ok) return false;
  const { money } = (await answer.json()) as Pick<CaseView, 'money'>;
  return money?.underWay === null;
}

/** Whether a text field has the focus, also one inside of an element. */
function isWriting(): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
}
