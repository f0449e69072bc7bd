import { html, type TemplateResult } from 'lit';

/** Grey shapes where a list is about to be. The page's styles (`pageStyles`) keep them unseen for the first 150 ms. */
export function skeleton(): TemplateResult {
  return html`<div class="skeletons" role="status" aria-label="Loading">
    <div class="skeleton"></div>
    <div class="skeleton"></div>
    <div class="skeleton"></div>
  </div>`;
}
