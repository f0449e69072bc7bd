import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Segment } from '../../../shared/schedule/timeline.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { cssVars } from '../parts/css-vars.ts';
import { clockEndText, clockText } from '../parts/moments.ts';
import { segmentStyles } from '../schedule/segment-styles.ts';
import { segmentWords } from '../schedule/segment-words.ts';

/** One day of a screen: a strip for the eye, and the same as a list. Emits `pick` with an instant to explain. */
@customElement('day-strip')
export class DayStrip extends LitElement {
  @property({ attribute: false }) segments: readonly Segment[] = [];
  @property({ attribute: false }) hues: ReadonlyMap<string, number> = new Map();
  @property() zone = 'UTC';
  /** The instant that is being explained. */
  @property({ type: Number }) at = 0;

  static override styles = [
    surfaceStyles,
    segmentStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      .strip {
        position: relative;
        display: flex;
        block-size: 3rem;
        border-radius: var(--radius-sm);
        overflow: hidden;
      }
      .strip .segment {
        flex: var(--span) 1 0;
        min-inline-size: 0;
        padding: var(--space-2);
        white-space: nowrap;
      }
      .mark {
        position: absolute;
        inset-block: 0;
        inset-inline-start: var(--place);
        inline-size: 3px;
        border-radius: 2px;
        background: var(--color-danger);
      }
      ol {
        display: grid;
        gap: var(--space-1);
      }
      button {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        inline-size: 100%;
        min-block-size: var(--target);
        padding: 0 var(--space-3);
        border: 0;
        border-radius: var(--radius-md);
        background: none;
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      button:hover {
        background: var(--color-sunken);
      }
      button[aria-pressed='true'] {
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
      }
      time {
        flex: none;
        font-variant-numeric: tabular-nums;
        color: inherit;
      }
    `,
  ];

  /** Of the last of them: the first is often one that goes on beside every other. */
  private hue({ entries }: Segment): string {
    return String(this.hues.get(entries.at(-1)?.id ?? '') ?? 0);
  }

  private span({ from, to }: Segment): string {
    return `${clockText(from, this.zone)}–${clockEndText(to, this.zone)}`;
  }

  protected override render() {
    const { segments, at } = this;
    const first = segments[0]?.from ?? 0;
    const length = (segments.at(-1)?.to ?? 0) - first;
    const place = length > 0 ? ((at - first) / length) * 100 : -1;
    return html`<div class="strip" aria-hidden="true">
        ${segments.map(
          (segment) => html`<div
            class="segment"
            data-rung=${segment.rung}
            ${cssVars({ '--hue': this.hue(segment), '--span': segment.to - segment.from })}
          >
            ${segmentWords(segment)}
          </div>`,
        )}
        <div class="mark" ?hidden=${place < 0 || place > 100} ${cssVars({ '--place': `${place}%` })}></div>
      </div>
      <ol>
        ${segments.map((segment) => {
          const chosen = at >= segment.from && at < segment.to;
          return html`<li>
            <button aria-pressed=${chosen} @click=${() => this.pick(segment)}>
              <span
                class="swatch"
                data-rung=${segment.rung === 'campaign' ? nothing : segment.rung}
                ${cssVars({ '--hue': this.hue(segment) })}
              ></span>
              <time>${this.span(segment)}</time>
              <span>${segmentWords(segment)}</span>
            </button>
          </li>`;
        })}
      </ol>`;
  }

  private pick({ from }: Segment): void {
    this.dispatchEvent(new CustomEvent('pick', { detail: from }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'day-strip': DayStrip;
  }
}
