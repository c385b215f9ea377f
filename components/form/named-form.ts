import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';

/** What a form's element says where it is not handed a form, but names one at a server that its tag is connected to. */
export abstract class NamedForm extends LitElement {
  /** Id of a procedure at a server: where the tag is connected to one, the form and its facts come from there. */
  @property() procedure = '';
  /** Key of a form of the procedure other than the application; HTML has a use of its own for `form`. */
  @property({ attribute: 'form-key' }) formKey = '';

  /** Whether what is shown is fetched and drawn by the connection. */
  protected get isNamed(): boolean {
    return this.procedure !== '';
  }
}
