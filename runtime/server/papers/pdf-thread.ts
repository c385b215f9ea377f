import { constants, getPriority, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { PdfAnswer, PdfOrder } from './pdf-order.ts';
import { pdfPaper } from './pdf-paper.ts';

/** How far drawing stands back: where processors are scarce, whoever waits for an answer goes before papers. */
const NICENESS = 5;

/* The program of a thread that draws PDFs, one after the other, for the thread that began it. */
if (process.platform === 'linux') standBack();
parentPort?.on('message', (order: PdfOrder) => {
  void answer(order).then((said) => parentPort?.postMessage(said));
});

/** Only Linux gives each thread a priority of its own; elsewhere it would be that of the whole process. */
function standBack(): void {
  try {
    // From where the process stands: whoever began it may have put it back already, and there is no way forward again.
    setPriority(Math.min(getPriority() + NICENESS, constants.priority.PRIORITY_LOW));
  } catch {
    // A sandbox that forbids it is no reason not to draw.
  }
}

async function answer(order: PdfOrder): Promise<PdfAnswer> {
  try {
    return { pdf: await pdfPaper(...order), error: null };
  } catch (error) {
    return { pdf: null, error: error instanceof Error ? error : new Error(String(error)) };
  }
}
