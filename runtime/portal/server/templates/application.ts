import type { Text } from '../../../../engine/index.ts';
import type { PortalTexts } from '../../language/portal-texts.ts';
import { template } from '../templates.ts';

/** The page in which the form is filled. What stands in it without a script says what else one can do. */
export const applicationPage = template<{
  readonly t: PortalTexts;
  readonly procedure: { readonly id: string; readonly title: Text };
  readonly draft: string;
  /** Whether the pages' script was built; without it nobody should wait for the form. */
  readonly hasScript: boolean;
}>(`
<div class="opening small">
<p class="kicker"><a href="/thu-tuc/{{part procedure.id}}">{{t.applyBack}}</a></p>
<h1>{{text procedure.title}}</h1>
</div>
<div id="to-khai" data-procedure="{{procedure.id}}" data-draft="{{draft}}"></div>
{{#unless hasScript}}<p class="notice-line">{{t.applyNotBuilt}}</p>{{/unless}}
<noscript><div class="notice-line"><p><strong>{{t.applyScript}}</strong></p><p>{{t.applyScriptAdvice}}</p></div></noscript>
`);
