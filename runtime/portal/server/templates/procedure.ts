import type { Text } from '../../../../engine/index.ts';
import type { ProcedurePage } from '../../../api/index.ts';
import type { PortalTexts } from '../../language/portal-texts.ts';
import { template } from '../templates.ts';
import type { ProcedureFacts } from '../views/procedure-facts.ts';

interface ProcedureStepData {
  readonly title: Text;
  readonly roles: string;
  readonly time: string;
}

/** A procedure with everything put into words that is not a text of its definition. */
export interface ProcedureData {
  readonly t: PortalTexts;
  readonly procedure: ProcedurePage;
  readonly facts: ProcedureFacts;
  readonly online: boolean;
  /** Address of the empty form. */
  readonly blankForm: string;
  readonly identity: string;
  readonly formerCodes: string;
  readonly steps: readonly ProcedureStepData[];
  /** Steps that come only where they are needed. */
  readonly otherSteps: readonly ProcedureStepData[];
  /** Plain amounts that the fees are computed from. */
  readonly rates: readonly { readonly title: Text; readonly words: string }[];
  readonly components: readonly {
    readonly title: Text;
    readonly guidance: Text | null;
    readonly kind: string;
    readonly copies: number;
    readonly need: string;
  }[];
  readonly fees: readonly {
    readonly title: Text;
    readonly words: string;
    readonly note: Text | null;
    readonly legalBasis: string | null;
  }[];
  readonly deadlines: readonly { readonly title: Text; readonly words: Text; readonly effect: string }[];
  readonly laws: readonly {
    readonly document: string;
    readonly article: string;
    readonly dates: string;
    readonly note: Text | null;
  }[];
  readonly channels: readonly { readonly title: string; readonly names: string }[];
  readonly versionWords: string;
}

/** Everything that one may want to know of a procedure before applying. */
export const procedurePage = template<ProcedureData>(`
<article class="procedure-page">
<header class="opening">
<p class="kicker">{{text procedure.sector}}</p>
<h1>{{text procedure.title}}</h1>
<p class="lead">{{text procedure.summary}}</p>
<dl class="facts large">
<div><dt>{{t.deadline}}</dt><dd>{{facts.deadline}}</dd></div>
<div><dt>{{t.fee}}</dt><dd>{{facts.fee}}</dd></div>
<div><dt>{{t.level}}</dt><dd>{{facts.level}}</dd></div>
<div><dt>{{t.procedureCode}}</dt><dd>{{procedure.code}}</dd></div>
</dl>
{{#if online}}
<p class="call"><a class="button primary large" href="/nop/{{part procedure.id}}">{{t.applyOnline}}</a>
{{#if identity}}<span class="hint">{{identity}}</span>{{/if}}</p>
{{else}}
<p class="notice-line">{{t.applyNotOnline}}</p>
{{/if}}
</header>

<section aria-labelledby="doi-tuong"><h2 id="doi-tuong">{{t.audience}}</h2>
<ul>{{#each procedure.audience}}<li>{{text this}}</li>{{/each}}</ul></section>

<section aria-labelledby="trinh-tu"><h2 id="trinh-tu">{{t.steps}}</h2>
<ol class="steps">
{{#each steps}}<li><p class="step-title">{{text title}}</p>
<p class="soft">{{roles}}{{#if time}}<br>{{time}}{{/if}}</p></li>
{{/each}}
</ol>
{{#if otherSteps}}<p>{{t.otherSteps}}</p>
<ul class="steps-apart">
{{#each otherSteps}}<li><p class="step-title">{{text title}}</p>
<p class="soft">{{roles}}{{#if time}}<br>{{time}}{{/if}}</p></li>
{{/each}}
</ul>{{/if}}</section>

<section aria-labelledby="thanh-phan"><h2 id="thanh-phan">{{t.dossier}}</h2>
{{#if components}}
<table class="sheet" role="table">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">{{t.paper}}</th><th role="columnheader" scope="col">{{t.kind}}</th><th role="columnheader" scope="col">{{t.copies}}</th><th role="columnheader" scope="col">{{t.need}}</th></tr></thead>
<tbody role="rowgroup">
{{#each components}}<tr role="row">
<th role="rowheader" scope="row"><span class="paper-title">{{text title}}</span>{{#if guidance}}<span class="hint">{{text guidance}}</span>{{/if}}</th>
<td role="cell"><span class="cell-title" aria-hidden="true">{{@root.t.kind}}</span>{{kind}}</td>
<td role="cell"><span class="cell-title" aria-hidden="true">{{@root.t.copies}}</span>{{copies}}</td>
<td role="cell"><span class="cell-title" aria-hidden="true">{{@root.t.need}}</span>{{need}}</td>
</tr>
{{/each}}
</tbody></table>
{{else}}<p>{{t.dossierNone}}</p>{{/if}}
<p><a href="{{blankForm}}">{{t.blankForm}}</a></p></section>

<section aria-labelledby="le-phi"><h2 id="le-phi">{{t.fees}}</h2>
{{#if fees}}
<dl class="rows">
{{#each fees}}<div><dt>{{text title}}</dt><dd><strong>{{words}}</strong>
{{#if note}}<span class="hint">{{text note}}</span>{{/if}}
{{#if legalBasis}}<span class="hint" lang="vi">{{legalBasis}}</span>{{/if}}</dd></div>
{{/each}}
{{#each rates}}<div><dt>{{text title}}</dt><dd>{{words}}</dd></div>
{{/each}}
</dl>
{{else}}<p>{{t.feeNone}}</p>{{/if}}</section>

<section aria-labelledby="thoi-han"><h2 id="thoi-han">{{t.deadlines}}</h2>
{{#if deadlines}}
<dl class="rows">
{{#each deadlines}}<div><dt>{{text title}}</dt><dd><strong>{{text words}}</strong><span class="hint">{{effect}}</span></dd></div>
{{/each}}
</dl>
{{else}}<p>{{t.deadlineNone}}</p>{{/if}}</section>

{{#if procedure.results}}
<section aria-labelledby="ket-qua"><h2 id="ket-qua">{{t.results}}</h2>
<ul>{{#each procedure.results}}<li>{{text this}}</li>{{/each}}</ul></section>
{{/if}}

<section aria-labelledby="cach-thuc"><h2 id="cach-thuc">{{t.channels}}</h2>
<dl class="rows">
{{#each channels}}<div><dt>{{title}}</dt><dd>{{names}}</dd></div>
{{/each}}
<div><dt>{{t.authority}}</dt><dd>{{text procedure.authority}}</dd></div>
</dl></section>

<section aria-labelledby="muc-do"><h2 id="muc-do">{{t.service}}</h2>
<p>{{fill t.serviceLevelNow level=facts.level}}</p>
{{#if procedure.service.paperReason}}<p>{{fill t.servicePaperReason reason=(text procedure.service.paperReason)}}</p>{{/if}}
{{#if procedure.service.next}}{{#if procedure.service.missing}}
<p>{{fill t.serviceMissing level=(text procedure.service.next.name)}}</p>
<ul>{{#each procedure.service.missing}}<li>{{text this}}</li>{{/each}}</ul>
{{/if}}{{/if}}</section>

<section aria-labelledby="can-cu"><h2 id="can-cu">{{t.legalBasis}}</h2>
<ul class="laws">
{{#each laws}}<li><p><strong lang="vi">{{document}}</strong>{{#if article}}, <span lang="vi">{{article}}</span>{{/if}}</p>
<p class="soft">{{dates}}</p>
{{#if note}}<p class="hint">{{text note}}</p>{{/if}}</li>
{{/each}}
</ul></section>

<footer class="edition soft">
<p>{{versionWords}}{{#if formerCodes}}<br>{{t.formerCodes}}: {{formerCodes}}{{/if}}</p>
</footer>
{{#if online}}<p class="call"><a class="button primary large" href="/nop/{{part procedure.id}}">{{t.applyOnline}}</a></p>{{/if}}
</article>
`);
