import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { PdfAnswer, PdfOrder } from './pdf-order.ts';
import { pdfPaper } from './pdf-paper.ts';

/** How far drawing stands back: where processors are scarce, whoever waits for an answer goes before papers. */
const NICENESS = 5;

/*
 * The program of a thread that draws PDFs, one after the other, for the thread that began it. Only Linux gives each
 * thread a priority of its own; elsewhere it would be that of the whole process.
 */
if (process.platform === 'linux') setPriority(NICENESS);
parentPort?.on('message', (order: PdfOrder) => {
  void answer(order).then((said) => parentPort?.postMessage(said));
});

async function answer(order: PdfOrder): Promise<PdfAnswer> {
  try {
    return { pdf: await pdfPaper(...order), error: null };
  } catch (error) {
    return { pdf: null, error: error instanceof Error ? error : new Error(String(error)) };
  }
}
