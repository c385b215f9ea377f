import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { draftPath } from '../app/designer-route.ts';
import { designerTabs, type DesignerTab } from '../app/designer-tabs.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { editorTextsOf } from '../language/editor-texts-of.ts';
import { countByTab } from './problems-by-tab.ts';

/** The parts of a draft as links, each with the number of its problems. */
export function editorTabs(
  session: DraftSession,
  here: DesignerTab['id'],
  language: Language,
): TemplateResult {
  const texts = editorTextsOf(language);
  const counts = countByTab(session.problems);
  return html`<nav class="tabs" aria-label=${texts.parts}>
    ${designerTabs.map(({ id }) => {
      const { errors, warnings } = counts.get(id) ?? { errors: 0, warnings: 0 };
      const said =
        errors > 0
          ? fillText(texts.tabErrors, { count: errors })
          : fillText(texts.tabWarnings, { count: warnings });
      return html`<a href=${draftPath(session.id, id)} aria-current=${id === here ? 'page' : nothing}
        >${texts.tabs[id]} ${problemBadge(errors > 0 ? errors : warnings, errors > 0, said)}</a
      >`;
    })}
  </nav>`;
}

/** A number of problems; `said` is what it means to whoever does not see its colour. */
export function problemBadge(count: number, isBad: boolean, said: string): unknown {
  if (count === 0) return nothing;
  return html`<span class="badge ${isBad ? '' : 'warning'}" aria-hidden=${said === '' ? nothing : 'true'}
      >${count}</span
    >${said === '' ? nothing : html`<span class="visually-hidden">(${said})</span>`}`;
}
