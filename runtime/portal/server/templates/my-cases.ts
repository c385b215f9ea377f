import type { CaseSummary, DraftSummary, NoticeItem } from '../../../api/index.ts';
import type { PortalTexts } from '../../language/portal-texts.ts';
import { template } from '../templates.ts';

interface MyCasesData {
  readonly t: PortalTexts;
  /** Token of the forms of the page. */
  readonly token: string;
  readonly drafts: readonly (DraftSummary & { readonly goOn: string; readonly remove: string })[];
  readonly cases: readonly (CaseSummary & { readonly isLate: boolean })[];
  /** Address of the older cases. */
  readonly more: string | null;
  readonly notices: readonly NoticeItem[];
}

/** What a person has begun, has filed, and has been told. */
export const myCasesPage = template<MyCasesData>(`
<h1>{{t.mineTitle}}</h1>
<section aria-labelledby="da-nop"><h2 id="da-nop">{{t.cases}}</h2>
{{#if cases}}
<ul class="entries">
{{#each cases}}
<li class="entry{{#if waitsForMe}} waiting{{/if}}">
<h3><a href="/ho-so/{{part id}}">{{text procedure.title}}</a></h3>
{{#if waitsForMe}}<p class="waiting-mark">{{@root.t.waitsForYou}}</p>{{/if}}
<dl class="facts">
<div><dt>{{#if code}}{{@root.t.dossierCode}}{{else}}{{@root.t.reference}}{{/if}}</dt><dd class="code">{{#if code}}{{code}}{{else}}{{reference}}{{/if}}</dd></div>
<div><dt>{{@root.t.status}}</dt><dd>{{text status.name}}</dd></div>
<div><dt>{{@root.t.submittedAt}}</dt><dd>{{moment submittedAt}}</dd></div>
{{#if endedAt}}<div><dt>{{@root.t.endedAt}}</dt><dd>{{moment endedAt}}</dd></div>
{{else}}
<div><dt>{{@root.t.stage}}</dt><dd>{{text stage}}</dd></div>
{{#if dueDate}}<div><dt>{{@root.t.dueDate}}</dt><dd>{{date dueDate}}{{#if isLate}} <strong class="late">{{@root.t.dueLate}}</strong>{{/if}}</dd></div>{{/if}}
{{/if}}
</dl>
</li>
{{/each}}
</ul>
{{#if more}}<p><a class="button" href="{{more}}">{{t.casesMore}}</a></p>{{/if}}
{{else}}<p>{{t.casesNone}} <a href="/">{{t.showAll}}</a></p>{{/if}}
</section>

<section aria-labelledby="dang-soan"><h2 id="dang-soan">{{t.drafts}}</h2>
{{#if drafts}}
<ul class="entries">
{{#each drafts}}
<li class="entry"><h3>{{text procedure.title}}</h3>
<p class="soft">{{fill @root.t.draftSaved time=(moment updatedAt)}}. {{fill @root.t.draftExpires time=(moment expiresAt)}}</p>
<p><a class="button" href="/nop/{{part procedure.id}}?nhap={{part id}}" aria-label="{{goOn}}">{{@root.t.draftGoOn}}</a></p>
{{#if isMine}}<details class="removal"><summary aria-label="{{remove}}">{{@root.t.draftRemove}}</summary>
<form method="post" action="/ho-so/nhap/{{part id}}/xoa"><input type="hidden" name="_csrf" value="{{@root.token}}">
<p>{{@root.t.draftRemoveQuestion}}</p>
<p><button type="submit" class="button" aria-label="{{remove}}">{{@root.t.draftRemoveYes}}</button></p></form></details>{{/if}}</li>
{{/each}}
</ul>
{{else}}<p>{{t.draftsNone}}</p>{{/if}}
</section>

<section aria-labelledby="thong-bao"><h2 id="thong-bao">{{t.notices}}</h2>
{{#if notices}}
<ul class="notices">
{{#each notices}}
<li{{#unless readAt}} class="new" data-unread="{{key}}"{{/unless}}><h3>{{subject}}{{#unless readAt}} <span class="new-mark">{{@root.t.newNotice}}</span>{{/unless}}</h3>
<p class="soft"><time datetime="{{sentAt}}">{{moment sentAt}}</time></p>
<p class="body-text">{{body}}</p>
<p><a href="/ho-so/{{part case}}">{{@root.t.noticeOpen}}<span class="visually-hidden">: {{subject}}</span></a></p></li>
{{/each}}
</ul>
{{else}}<p>{{t.noticesNone}}</p>{{/if}}
</section>
`);
