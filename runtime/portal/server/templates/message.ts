import type { PortalTexts } from '../../language/portal-texts.ts';
import { template } from '../templates.ts';

/** A page that says one thing, and leads on. */
export const messagePage = template<{
  readonly t: PortalTexts;
  readonly title: string;
  readonly words: string;
  readonly more: string;
}>(`
<div class="opening message">
<h1>{{title}}</h1>
<p class="lead">{{words}}</p>
{{#if more}}<p class="soft">{{more}}</p>{{/if}}
<p><a class="button" href="/">{{t.toHome}}</a></p>
</div>
`);
