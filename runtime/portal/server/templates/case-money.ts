import type { MoneyView, Text } from '../../../../engine/index.ts';
import { partial } from '../templates.ts';

/** The money of a case as its page draws it. */
export interface CaseMoney {
  readonly view: MoneyView;
  readonly fees: readonly {
    readonly title: Text;
    readonly words: string;
    /** Why less is charged; empty where the whole is. */
    readonly waiver: string;
  }[];
  /** What is owed, in words; empty where nothing is. */
  readonly owed: string;
  /** Text of the button; empty where nothing can be paid online now. */
  readonly pay: string;
  readonly isWaiting: boolean;
  readonly isPaid: boolean;
  readonly refusal: string;
  readonly token: string;
  readonly revision: number;
  readonly payments: readonly {
    readonly words: string;
    readonly about: string;
    /** Id of the receipt, null where there is none. */
    readonly receipt: string | null;
  }[];
}

partial(
  'money',
  `{{#with money}}
<section aria-labelledby="phi"{{#if pay}} class="to-do urgent"{{/if}}><h2 id="phi">{{@root.t.fees}}</h2>
{{#if refusal}}<p class="notice-line danger" role="alert">{{refusal}}</p>{{/if}}
{{#if isPaid}}<p class="notice-line success" role="status">{{@root.t.payDone}}</p>{{/if}}
{{#if isWaiting}}<p class="notice-line" role="status" data-payment-waits="{{@root.view.id}}" data-heard="{{@root.t.payHeard}}">{{@root.t.payWaiting}} <a href="/ho-so/{{part @root.view.id}}?nop-phi">{{@root.t.payLookAgain}}</a></p>{{/if}}
<dl class="rows">
{{#each fees}}<div><dt>{{text title}}</dt><dd>{{words}}{{#if waiver}}<br><span class="soft">{{waiver}}</span>{{/if}}</dd></div>{{/each}}
{{#if owed}}<div><dt>{{@root.t.payOwed}}</dt><dd><strong>{{owed}}</strong></dd></div>{{/if}}
</dl>
{{#if pay}}<form method="post" action="/ho-so/{{part @root.view.id}}/nop-phi"><input type="hidden" name="_csrf" value="{{token}}"><input type="hidden" name="lan" value="{{revision}}">
<p><button class="button primary" type="submit">{{pay}}</button></p><p class="soft">{{@root.t.payCounter}}</p></form>{{/if}}
{{#if payments}}<ul class="papers">
{{#each payments}}<li><div><p class="paper-title">{{words}}</p><p class="soft">{{about}}</p></div>
{{#if receipt}}<p class="paper-links"><a class="button" href="/api/cases/{{part @root.view.id}}/papers/{{part receipt}}.pdf" download>{{@root.t.payReceipt}}</a></p>{{/if}}</li>
{{/each}}
</ul>{{/if}}
</section>
{{/with}}`,
);
