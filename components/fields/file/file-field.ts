import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { fileKind, fileRules, learnKinds } from '../../../engine/index.ts';
import type { AttachedFile, FileField } from '../../../engine/index.ts';
import type { FilesChangeDetail } from '../../events/dossier-events.ts';
import { listStyles } from '../../styles/list-styles.ts';
import { fileNames } from '../../uploader/file-names.ts';
import '../../uploader/uploader.ts';
import { adoptStyles } from '../shared/adopt-styles.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { FieldElement } from '../shared/field-element.ts';
import { groupedField, lockedField } from '../shared/field-frame.ts';
import { fieldIds } from '../shared/field-ids.ts';

learnKinds([fileKind]);

/** Files that belong to this place of the form. */
@customElement('thutuc-file-field')
export class ThutucFileField extends FieldElement<FileField> {
  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, listStyles);
  }

  override render(): unknown {
    const files: readonly AttachedFile[] = Array.isArray(this.state.value) ? this.state.value : [];
    if (this.state.readonly) return lockedField(this, files.length === 0 ? '' : fileNames(files));
    return groupedField(
      this,
      (aria) =>
        html`<thutuc-uploader
          .files=${files}
          .rules=${fileRules(this.compiled.field)}
          .target=${{ pointer: this.pointer }}
          .services=${this.services}
          .language=${this.language}
          .controlId=${aria.id}
          .labelledBy=${fieldIds(this.pointer).label}
          .describedBy=${aria.describedBy}
          .invalid=${aria.invalid}
          @files-change=${this.handleFiles}
        ></thutuc-uploader>`,
    );
  }

  private readonly handleFiles = (event: CustomEvent<FilesChangeDetail>): void => {
    event.stopPropagation();
    emitFieldChange(this, this.pointer, event.detail.files.length === 0 ? null : event.detail.files);
  };
}
