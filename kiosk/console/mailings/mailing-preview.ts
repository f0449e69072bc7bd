import { css, html, nothing, type TemplateResult } from 'lit';
import { MAILING } from './mailing-words.ts';

/** A message as its person reads it on their page. */
export function mailingPreview({ text, topic }: { text: string; topic: string | null }): TemplateResult {
  return html`<figure class="preview">
    <figcaption class="soft">${MAILING.preview}</figcaption>
    <div class="bubble">
      <p><b>An offer: ${text.trim() || '…'}.</b></p>
      <p class="soft">${topic === null ? nothing : html`${topic} · `}today</p>
      <p class="stop">No more of these</p>
    </div>
    <small class="soft">${MAILING.previewNote}</small>
  </figure>`;
}

export const mailingPreviewStyles = css`
  .preview {
    display: grid;
    gap: var(--space-2);
    margin: 0;
  }
  .preview figcaption,
  .preview small,
  .bubble .soft {
    font-size: var(--text-sm);
  }
  .bubble {
    display: grid;
    gap: var(--space-1);
    max-inline-size: 22rem;
    padding: var(--space-4);
    border: 1px solid var(--color-line);
    border-radius: var(--radius-xl);
    background: var(--color-sunken);
    overflow-wrap: anywhere;
  }
  .bubble .stop {
    padding-block-start: var(--space-2);
    color: var(--color-brand);
    font-size: var(--text-sm);
    font-weight: var(--weight-medium);
  }
`;
