import { html } from 'lit';
import type { TemplateResult } from 'lit';
import './designer-mends.ts';
import type { FoundProblem } from '../draft/found-problem.ts';

/** The problems of one place. */
export function problemsAt(problems: readonly FoundProblem[], at: string): readonly FoundProblem[] {
  return problems.filter(({ pointer }) => pointer === at);
}

/** Problems as sentences, with the buttons that mend them. */
export function sayPlaceProblems(problems: readonly FoundProblem[]): TemplateResult[] {
  return problems.map(
    ({ severity, message, mend, mends = [] }) =>
      html`<p class="problem ${severity}">${message}${mend === undefined ? '' : ` ${mend}`}</p>
        ${mends.length === 0 ? '' : html`<designer-mends .mends=${mends}></designer-mends>`}`,
  );
}
