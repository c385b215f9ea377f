import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fillText, inLanguage } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DefinitionCheck, ProblemItem, ScenarioOutcome } from '../../../runtime/api/index.ts';
import { designerTextsOf } from '../language/designer-texts-of.ts';
import { problemGroups } from './problem-groups.ts';

/** What the check found: every problem with its place and its cure, and the scenarios. */
export function checkResult(
  { ok, problems, scenarios }: DefinitionCheck,
  language: Language,
): TemplateResult {
  const texts = designerTextsOf(language);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return html`<thutuc-notice tone=${ok ? 'success' : 'danger'} .language=${language}>
      ${ok ? texts.resultOk : fillText(texts.resultBad, { count: errors })}
    </thutuc-notice>
    ${problemList(problems, language)} ${scenarioList(scenarios, language)}`;
}

/** Problems by severity. */
export function problemList(problems: readonly ProblemItem[], language: Language): TemplateResult[] {
  const texts = designerTextsOf(language);
  return problemGroups(problems).map(({ severity, problems: found }) => {
    const title = fillText(severity === 'error' ? texts.errors : texts.warnings, { count: found.length });
    return html`<section class="found ${severity}" aria-label=${title}>
      <h3>${title}</h3>
      <ol class="problem-list">
        ${found.map((problem) => problemOf(problem, language))}
      </ol>
    </section>`;
  });
}

function problemOf({ label, pointer, message, mend, code }: ProblemItem, language: Language): TemplateResult {
  const texts = designerTextsOf(language);
  return html`<li>
    <p class="place">
      <strong>${label ?? texts.whole}</strong> ${pointer === '' ? nothing : html`<code>${pointer}</code>`}
    </p>
    <p>${message}</p>
    ${mend === undefined ? nothing : html`<p class="mend"><span class="soft">${texts.mend}:</span> ${mend}</p>`}
    <p class="soft small"><code>${code}</code></p>
  </li>`;
}

/** The scenarios, those that failed first. */
function scenarioList(scenarios: readonly ScenarioOutcome[], language: Language): TemplateResult {
  const texts = designerTextsOf(language);
  const passed = scenarios.filter((scenario) => scenario.passed);
  const failed = scenarios.filter((scenario) => !scenario.passed);
  return html`<section class="found" aria-label=${texts.scenarios}>
    <h3>${texts.scenarios}</h3>
    ${
      scenarios.length === 0
        ? html`<p class="soft">${texts.scenariosNone}</p>`
        : html`<p>${fillText(texts.scenariosPassed, { passed: passed.length, count: scenarios.length })}</p>
            <ul class="scenarios">
              ${[...failed, ...passed].map(
                ({ title, passed: isPassed }) =>
                  html`<li class=${isPassed ? 'passed' : 'failed'}>
                    <span class="verdict">${isPassed ? texts.scenarioPassed : texts.scenarioFailed}</span>
                    ${inLanguage(title, language)}
                  </li>`,
              )}
            </ul>`
    }
  </section>`;
}
