import { once } from 'node:events';

/**
 * The life of a process that helps another one: it is told what it works on, and answers one question after the other,
 * in order. It ends with the process that began it, and with a fault.
 *
 * @param begin makes ready for questions
 */
export async function answerParent<First, Question, Answer>(
  begin: (first: First) => Promise<(question: Question) => Promise<Answer>>,
): Promise<never> {
  const told: unknown[] = [];
  process.on('message', (message) => told.push(message));
  process.on('disconnect', () => process.exit());
  if (told.length === 0) await once(process, 'message');
  const answer = await begin(told.shift() as First);
  for (;;) {
    const question = told.shift() as Question | undefined;
    if (question === undefined) await once(process, 'message');
    else process.send?.(await answer(question));
  }
}
