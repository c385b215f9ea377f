import type { ProcedureSummary } from '../../../api/index.ts';
import type { PortalTexts } from '../../language/portal-texts.ts';
import { template } from '../templates.ts';
import type { ProcedureFacts } from '../views/procedure-facts.ts';

interface HomeData {
  readonly t: PortalTexts;
  readonly query: string;
  /** What the list is: all procedures, or those that were found. */
  readonly heading: string;
  readonly procedures: readonly (ProcedureSummary & { readonly facts: ProcedureFacts | null })[];
  readonly isEmpty: boolean;
  readonly isSearch: boolean;
  readonly paging: {
    readonly before: string | null;
    readonly after: string | null;
    readonly words: string;
  } | null;
}

/** The list of procedures with its search box, which works as a plain form. */
export const homePage = template<HomeData>(`
<div class="opening">
<h1>{{t.homeTitle}}</h1>
<p class="lead">{{t.homeLead}}</p>
<form class="search" role="search" action="/" method="get">
<label for="tim">{{t.searchLabel}}</label>
<p class="hint" id="tim-goi-y">{{t.searchHint}}</p>
<div class="search-line">
<input type="search" id="tim" name="q" value="{{query}}" maxlength="200" autocomplete="off" aria-describedby="tim-goi-y">
<button class="button primary">{{t.searchButton}}</button>
</div>
</form>
</div>
<h2 id="danh-sach">{{heading}}</h2>
{{#if isEmpty}}
{{#if isSearch}}<p>{{t.foundNoneAdvice}}</p>{{/if}}
{{/if}}
<ul class="procedures" aria-labelledby="danh-sach">
{{#each procedures}}
<li class="procedure">
<h3><a href="/thu-tuc/{{part id}}">{{text title}}</a></h3>
<p class="summary">{{text summary}}</p>
<dl class="facts">
<div><dt>{{@root.t.sector}}</dt><dd>{{text sector}}</dd></div>
{{#if facts}}
<div><dt>{{@root.t.deadline}}</dt><dd>{{facts.deadline}}</dd></div>
<div><dt>{{@root.t.fee}}</dt><dd>{{facts.fee}}</dd></div>
<div><dt>{{@root.t.level}}</dt><dd>{{facts.level}}</dd></div>
{{/if}}
</dl>
</li>
{{/each}}
</ul>
{{#if paging}}
<nav class="paging" aria-label="{{t.pages}}">
{{#if paging.before}}<a class="button" rel="prev" href="{{paging.before}}">{{t.pageBefore}}</a>{{/if}}
<span>{{paging.words}}</span>
{{#if paging.after}}<a class="button" rel="next" href="{{paging.after}}">{{t.pageAfter}}</a>{{/if}}
</nav>
{{/if}}
{{#if isSearch}}<p><a href="/">{{t.showAll}}</a></p>{{/if}}
`);
