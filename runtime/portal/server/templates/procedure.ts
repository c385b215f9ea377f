import type { Text } from '../../../../engine/index.ts';
import type { ProcedurePage } from '../../../api/index.ts';
import type { PortalTexts } from '../../language/portal-texts.ts';
import { partial, template } from '../templates.ts';
import type { ProcedureFacts } from '../views/procedure-facts.ts';

interface ProcedureStepData {
  readonly title: Text;
  readonly byApplicant: boolean;
  readonly time: string;
}

interface ProcedureDeadlineData {
  readonly title: Text;
  readonly words: string;
  readonly cutoff: string;
  readonly legalBasis: string;
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
  /** Ways to submit, with how long and how much. */
  readonly ways: readonly { readonly name: Text; readonly deadline: string; readonly fee: string }[];
  readonly components: readonly {
    readonly title: Text;
    readonly guidance: Text | null;
    readonly kind: string;
    readonly copies: number;
    readonly need: string;
  }[];
  readonly fees: readonly {
    readonly title: Text;
    /** The amount where it is one; empty where rates tell. */
    readonly words: string;
    readonly rates: readonly {
      readonly title: Text;
      /** The amount where it is one; empty where rows tell. */
      readonly amount: string;
      readonly source: string;
      readonly rows: readonly { readonly words: string; readonly amount: string; readonly source: string }[];
    }[];
    /** If and when it is paid. */
    readonly when: string;
    readonly note: Text | null;
    readonly legalBasis: string | null;
  }[];
  /** What offices have. */
  readonly deadlines: readonly ProcedureDeadlineData[];
  /** What the applicant has. */
  readonly ownDeadlines: readonly ProcedureDeadlineData[];
  readonly laws: readonly {
    readonly document: string;
    readonly article: string;
    readonly dates: string;
    readonly note: Text | null;
  }[];
  readonly channels: readonly { readonly title: string; readonly names: string }[];
  readonly versionWords: string;
}

partial(
  'procedureSteps',
  `{{#each items}}<li><p class="step-title">{{text title}}{{#if byApplicant}} <span class="your-turn">{{@root.t.stepYours}}</span>{{/if}}</p>
{{#if time}}<p class="soft">{{time}}</p>{{/if}}</li>
{{/each}}`,
);

partial(
  'procedureDeadlines',
  `<dl class="rows">
{{#each items}}<div><dt>{{text title}}</dt><dd><strong>{{words}}</strong>
{{#if cutoff}}<span class="hint">{{cutoff}}</span>{{/if}}
{{#if legalBasis}}<span class="hint" lang="vi">{{legalBasis}}</span>{{/if}}</dd></div>
{{/each}}
</dl>`,
);

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

<section aria-labelledby="trinh-tu"><h2 id="trinh-tu">{{t.steps}}</h2>
<ol class="steps">
{{> procedureSteps items=steps}}
</ol>
{{#if otherSteps}}<p class="steps-lead">{{t.otherSteps}}</p>
<ul class="steps-apart">
{{> procedureSteps items=otherSteps}}
</ul>{{/if}}</section>

<section aria-labelledby="cach-thuc"><h2 id="cach-thuc">{{t.channels}}</h2>
<table class="sheet ways" role="table">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">{{t.channelWay}}</th><th role="columnheader" scope="col">{{t.deadline}}</th><th role="columnheader" scope="col">{{t.fee}}</th></tr></thead>
<tbody role="rowgroup">
{{#each ways}}<tr role="row">
<th role="rowheader" scope="row"><span class="paper-title">{{text name}}</span></th>
<td role="cell"><span class="cell-title" aria-hidden="true">{{@root.t.deadline}}</span>{{deadline}}</td>
<td role="cell"><span class="cell-title" aria-hidden="true">{{@root.t.fee}}</span>{{fee}}</td>
</tr>
{{/each}}
</tbody></table>
{{#if channels}}<dl class="rows">
{{#each channels}}<div><dt>{{title}}</dt><dd>{{names}}</dd></div>
{{/each}}
</dl>{{/if}}</section>

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

<section aria-labelledby="doi-tuong"><h2 id="doi-tuong">{{t.audience}}</h2>
<ul>{{#each procedure.audience}}<li>{{text this}}</li>{{/each}}</ul></section>

<section aria-labelledby="co-quan"><h2 id="co-quan">{{t.authority}}</h2>
<p>{{text procedure.authority}}</p></section>

{{#if procedure.results}}
<section aria-labelledby="ket-qua"><h2 id="ket-qua">{{t.results}}</h2>
<ul>{{#each procedure.results}}<li>{{text this}}</li>{{/each}}</ul></section>
{{/if}}

<section aria-labelledby="le-phi"><h2 id="le-phi">{{t.fees}}</h2>
{{#if fees}}
<dl class="rows">
{{#each fees}}<div><dt>{{text title}}</dt><dd>{{#if words}}<strong>{{words}}</strong>{{/if}}
{{#each rates}}<p class="rate-title">{{text title}}{{#if amount}}: <strong>{{amount}}</strong>{{/if}}</p>
{{#if rows}}<dl class="rates">
{{#each rows}}<div><dt>{{words}}{{#if source}}<span class="hint" lang="vi">{{source}}</span>{{/if}}</dt><dd><strong>{{amount}}</strong></dd></div>
{{/each}}
</dl>{{/if}}
{{#if source}}<span class="hint" lang="vi">{{source}}</span>{{/if}}
{{/each}}
{{#if when}}<span class="hint">{{when}}</span>{{/if}}
{{#if note}}<span class="hint">{{text note}}</span>{{/if}}
{{#if legalBasis}}<span class="hint" lang="vi">{{legalBasis}}</span>{{/if}}</dd></div>
{{/each}}
</dl>
{{else}}<p>{{t.feeNone}}</p>{{/if}}</section>

<section aria-labelledby="thoi-han"><h2 id="thoi-han">{{t.deadlines}}</h2>
{{#if deadlines}}{{> procedureDeadlines items=deadlines}}{{else}}<p>{{t.deadlineNone}}</p>{{/if}}
{{#if ownDeadlines}}<h3>{{t.deadlineYours}}</h3>
{{> procedureDeadlines items=ownDeadlines}}{{/if}}</section>

<section aria-labelledby="dieu-kien"><h2 id="dieu-kien">{{t.conditions}}</h2>
{{#if procedure.conditions}}<ul>{{#each procedure.conditions}}<li>{{text this}}</li>{{/each}}</ul>
{{else}}<p>{{t.conditionsNone}}</p>{{/if}}</section>

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
