import type { PortalTexts } from '../../language/portal-texts.ts';
import type { Tracking } from '../../../api/index.ts';
import { partial, template } from '../templates.ts';

partial(
  'trackForm',
  `<form class="search" action="/tra-cuu" method="get">
<label for="ma">{{@root.t.trackLabel}}</label>
<p class="hint" id="ma-goi-y">{{@root.t.trackHint}}</p>
<div class="search-line">
<input type="text" id="ma" name="ma" value="{{code}}" maxlength="60" autocomplete="off" autocapitalize="characters" spellcheck="false" required aria-describedby="ma-goi-y">
<button class="button primary">{{@root.t.trackButton}}</button>
</div>
</form>`,
);

/** Where one asks for a case by its reference. */
export const trackingPage = template<{
  readonly t: PortalTexts;
  readonly code: string;
  /** That nothing was found; an empty text before anything was asked. */
  readonly unknown: string;
}>(`
<div class="opening">
<h1>{{t.trackTitle}}</h1>
<p class="lead">{{t.trackLead}}</p>
{{#if unknown}}<div class="notice-line danger" role="alert"><p><strong>{{unknown}}</strong></p><p>{{t.trackUnknownAdvice}}</p></div>{{/if}}
{{> trackForm}}
</div>
<p class="soft">{{t.trackPrivacy}}</p>
`);

interface TrackedData {
  readonly t: PortalTexts;
  readonly code: string;
  readonly tracking: Tracking;
  readonly stages: readonly { readonly title: string; readonly isHere: boolean }[];
}

/** What anybody may know of a case: its code, and how far it has come. */
export const trackedPage = template<TrackedData>(`
<div class="opening">
<p class="kicker">{{t.trackTitle}}</p>
<h1>{{text tracking.view.procedure}}</h1>
<p class="status-line"><span class="status-mark">{{text tracking.view.status.name}}</span></p>
<dl class="facts large">
<div><dt>{{t.reference}}</dt><dd class="code">{{tracking.view.reference}}</dd></div>
<div><dt>{{t.dossierCode}}</dt><dd>{{#if tracking.view.code}}<span class="code">{{tracking.view.code}}</span>{{else}}{{t.noCodeYet}}{{/if}}</dd></div>
<div><dt>{{t.submittedOn}}</dt><dd>{{date tracking.view.submittedOn}}</dd></div>
{{#if tracking.view.endedAt}}<div><dt>{{t.endedAt}}</dt><dd>{{moment tracking.view.endedAt}}</dd></div>
{{else}}{{#if tracking.view.dueDate}}<div><dt>{{t.dueDate}}</dt><dd>{{date tracking.view.dueDate}}</dd></div>{{/if}}{{/if}}
</dl>
</div>
<section aria-labelledby="tien-do"><h2 id="tien-do">{{t.progress}}</h2>
<p>{{t.stage}}: <strong>{{text tracking.view.stage}}</strong></p>
{{#if stages}}
<ol class="stages">
{{#each stages}}<li{{#if isHere}} class="here" aria-current="step"{{/if}}><span>{{title}}</span>{{#if isHere}}<span class="soft"> {{@root.t.stepHere}}</span>{{/if}}</li>
{{/each}}
</ol>
{{/if}}
</section>
<p class="soft">{{t.trackPrivacy}} <a href="/tra-cuu">{{t.trackTitle}}</a></p>
`);
