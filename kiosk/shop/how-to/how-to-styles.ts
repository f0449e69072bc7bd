import { css } from 'lit';
import { pageStyles } from '../page-styles.ts';
import { progressStyles } from '../progress-styles.ts';

export const howToStyles = css`
  ${pageStyles}
  ${progressStyles}
  header {
    display: grid;
    gap: var(--space-3);
  }
  .facts,
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
  }
  .acts .button {
    flex: 1 1 14rem;
  }
  .listed {
    display: inline-flex;
    flex: 1 1 14rem;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-block-size: calc(var(--target) * 1.25);
    padding-inline: var(--space-5);
    border-radius: var(--radius-full);
    background: var(--color-success-soft);
    color: var(--color-on-success-soft);
    font-weight: var(--weight-bold);
  }
  .count {
    font-size: var(--text-lg);
    font-weight: var(--weight-bold);
  }
  .step {
    min-block-size: 8em;
    font-size: var(--text-3xl);
    font-weight: var(--weight-medium);
    line-height: 1.25;
    letter-spacing: -0.015em;
    text-wrap: pretty;
  }
  .gone {
    font-size: var(--text-xl);
  }
`;
