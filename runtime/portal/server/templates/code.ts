import type { PortalTexts } from '../../language/portal-texts.ts';
import { template } from '../templates.ts';

interface CodeData {
  readonly t: PortalTexts;
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly button: string;
  readonly token: string;
  readonly code: string;
  readonly problem: string;
}

/** A code to be entered. A link fills it in; only the button uses it up, since programs follow links too. */
export const codePage = template<CodeData>(`
<div class="opening">
<h1>{{title}}</h1>
<p class="lead">{{lead}}</p>
{{#if problem}}<p class="notice-line danger" role="alert" id="loi">{{problem}}</p>{{/if}}
<form class="sign-in" action="{{action}}" method="post">
<input type="hidden" name="_csrf" value="{{token}}">
<label for="ma">{{t.code}}</label>
<input type="text" id="ma" name="ma" value="{{code}}" required maxlength="40" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false"{{#if problem}} aria-invalid="true" aria-describedby="loi"{{/if}}>
<button class="button primary">{{button}}</button>
</form>
</div>
`);
