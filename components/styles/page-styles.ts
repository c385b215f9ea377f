import { css } from 'lit';

/** The frame of a step: how far one is, its heading, its buttons. Shared by the form, the dossier and the service. */
export const pageStyles = css`
  form,
  .step {
    container-type: inline-size;
    max-width: var(--thutuc-form-width);
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--thutuc-space-1) var(--thutuc-space-4);
    margin-block-end: var(--thutuc-space-4);
  }
  .progress-text {
    color: var(--thutuc-ink-soft);
    font-size: var(--thutuc-text-small);
    font-weight: 500;
  }
  .strokes {
    display: flex;
    flex: 1 1 8rem;
    max-width: 20rem;
    gap: 0.25rem;
  }
  .strokes span {
    flex: 1;
    height: 0.25rem;
    border-radius: 0.125rem;
    background: var(--thutuc-line);
  }
  .strokes .past {
    background: var(--thutuc-primary);
  }
  .strokes .here {
    background: var(--thutuc-lacquer);
  }
  .page > h2 {
    margin-block-end: var(--thutuc-space-4);
  }
  .guidance {
    max-width: var(--thutuc-measure);
    margin-block-end: var(--thutuc-space-4);
    color: var(--thutuc-ink-soft);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--thutuc-space-3);
    margin-block-start: var(--thutuc-space-6);
  }
  @container (max-width: 26rem) {
    .actions .button {
      flex: 1 1 100%;
    }
  }
  @media (forced-colors: active) {
    .strokes .past,
    .strokes .here {
      background: CanvasText;
    }
    .strokes .here {
      height: 0.5rem;
    }
  }
`;
