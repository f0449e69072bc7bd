import { css } from 'lit';

/** The tokens of `:host([contrast])`: black, white and one strong colour; every text at 7:1 or more. */
export const contrastStyles = css`
  :host([contrast]) {
    --color-surface: light-dark(#ffffff, #000000);
    --color-raised: light-dark(#ffffff, #000000);
    --color-sunken: light-dark(#ffffff, #000000);
    --color-overlay: light-dark(#ffffff, #000000);
    --color-ink: light-dark(#000000, #ffffff);
    --color-ink-soft: light-dark(#000000, #ffffff);
    --color-line: light-dark(#000000, #ffffff);
    --color-line-strong: light-dark(#000000, #ffffff);
    --color-brand: light-dark(#00382b, #7dffd9);
    --color-brand-strong: light-dark(#000000, #ffffff);
    --color-on-brand: light-dark(#ffffff, #000000);
    --color-brand-soft: light-dark(#00382b, #7dffd9);
    --color-on-brand-soft: light-dark(#ffffff, #000000);
    --color-offer: light-dark(#7a1002, #ffc2b5);
    --color-on-offer: light-dark(#ffffff, #000000);
    --color-success-soft: light-dark(#ffffff, #000000);
    --color-on-success-soft: light-dark(#00382b, #7dffd9);
    --color-accent-soft: light-dark(#ffffff, #000000);
    --color-on-accent-soft: light-dark(#000000, #ffffff);
    --color-danger-soft: light-dark(#ffffff, #000000);
    --color-on-danger-soft: light-dark(#7a1002, #ffc2b5);
    --color-info-soft: light-dark(#ffffff, #000000);
    --color-on-info-soft: light-dark(#000000, #ffffff);
  }
`;
