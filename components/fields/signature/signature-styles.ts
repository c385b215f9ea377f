import { css } from 'lit';

/** Looks of a signature field. The paper stays white and the ink dark, whatever the colours around them. */
export const signatureStyles = css`
  .signature-methods {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0 0 0.5rem;
    padding: 0;
    border: 0;
  }
  .signature-methods label {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
  }
  .signature-methods input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
  }
  .signature-pad,
  .signature-picture {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 32rem;
    block-size: 11rem;
    border: 1px solid currentColor;
    border-radius: 4px;
    background: #fff;
    forced-color-adjust: none;
  }
  .signature-pad {
    touch-action: none;
    cursor: crosshair;
  }
  .signature-picture {
    object-fit: contain;
  }
  .signature-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }
`;
