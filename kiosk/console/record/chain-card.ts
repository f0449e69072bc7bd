import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { recordEndpoints } from '../../../shared/protocol/record-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { count } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';

type Verified = Answer<typeof recordEndpoints.verifyRecord>;

const FAULTS: Readonly<Record<Extract<Verified, { state: 'broken' }>['fault'], string>> = {
  changed: 'says something else than it was written with',
  missing: 'is not there any more',
  cut: 'and what came after it was taken off the end',
};

/** Whether the record stands as it was written, found by walking all of it. */
@customElement('chain-card')
export class ChainCard extends LitElement {
  private readonly verified = new Resource(this, {
    load: (_, signal) => ask(recordEndpoints.verifyRecord, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      code {
        font-family: var(--font-mono);
        font-size: var(--text-sm);
        overflow-wrap: anywhere;
      }
      .note[data-tone='success'] {
        background: var(--color-success-soft);
        color: var(--color-on-success-soft);
      }
    `,
  ];

  private result(verified: Verified) {
    if (verified.state === 'broken')
      return html`<p class="note" data-tone="danger" role="alert">
        <ui-icon name="warning"></ui-icon>
        <span>
          The chain is broken: entry ${verified.at} ${FAULTS[verified.fault]}. Somebody has changed the database by hand. Keep it as
          it is, and compare it with a backup.
        </span>
      </p>`;
    const { seq, hash } = verified.head;
    return html`<p class="note" data-tone="success" role="status">
        <ui-icon name="shield"></ui-icon>
        <span>The chain is whole: ${count(seq, 'entry', 'entries')}, each as it was written.</span>
      </p>
      <p class="soft">
        Note its end from time to time. Who rewrote the whole record could not make it contain this again:
        <code>npm run -s verify-audit -- --head ${seq}:${hash}</code>
      </p>`;
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="chain">
      <h2 id="chain">Its chain</h2>
      ${this.verified.render({ complete: (verified) => this.result(verified) })}
      <div class="row">
        <button class="button" @click=${() => this.verified.reload()}>
          <ui-icon name="refresh"></ui-icon>Check again
        </button>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chain-card': ChainCard;
  }
}
