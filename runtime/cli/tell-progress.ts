import { inLanguage } from '../../engine/index.ts';
import type { MoveStage, Told } from '../server/index.ts';
import type { CommandWorld } from './console-out.ts';
import { stageTexts } from './move-texts.ts';
import { sayIn } from './say.ts';

/** A line at most this often for each thing that is under way, beside the one at its end. */
const EVERY_MILLIS = 2_000;

/** Tells on the error output how far something is, so that the output itself can be read by a program. */
export function tellProgress(
  { out, language }: Pick<CommandWorld, 'out' | 'language'>,
  elapsed: () => number = () => performance.now(),
): Told {
  const say = sayIn(language);
  let last = elapsed();
  return (stage: MoveStage, done: number, isWhole: boolean) => {
    if (!isWhole && elapsed() - last < EVERY_MILLIS) return;
    last = elapsed();
    const count = done.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US');
    out.error(
      say(isWhole ? 'moveProgressEnd' : 'moveProgress', {
        stage: inLanguage(stageTexts[stage], language),
        count,
      }),
    );
  };
}
