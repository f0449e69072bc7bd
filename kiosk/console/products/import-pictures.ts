import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PictureProgress } from '../../../shared/model/product-pictures.ts';
import { importEndpoints } from '../../../shared/protocol/import-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import '../../ui/progress.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { locale } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { PICTURE_FAULTS } from './import-words.ts';

/** How often pictures on their way are looked at. */
const LOOK_AGAIN_MS = 2000;

/** The pictures that an import names by their addresses: how far they are, and why some could not be had. */
@customElement('import-pictures')
export class ImportPictures extends LitElement {
  @property() importId = '';
  @property({ type: Boolean }) editable = false;
  private again: number | undefined;
  private readonly pictures = new Resource(this, {
    args: () => [this.importId] as const,
    load: async ([id], signal) => {
      const progress = await ask(importEndpoints.importPictures, { params: { id } }, { signal });
      window.clearTimeout(this.again);
      if (progress.waiting > 0 && this.isConnected)
        this.again = window.setTimeout(() => void this.pictures.reload(), LOOK_AGAIN_MS);
      return progress;
    },
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    tableStyles,
    css`
      p {
        margin: 0;
      }
      td,
      th {
        overflow-wrap: anywhere;
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.again);
  }

  private retry = async (): Promise<void> => {
    await attempt(
      () => ask(importEndpoints.retryPictures, { params: { id: this.importId } }),
      'They are fetched again.',
    );
    await this.pictures.reload();
  };

  private faults(faults: PictureProgress['faults']) {
    if (faults.length === 0) return nothing;
    return html`<div class="table-scroll" role="region" aria-label="Pictures that could not be had" tabindex="0">
        <table class="table stacks">
          <thead>
            <tr>
              <th>Product</th>
              <th>Address</th>
              <th>Why there is none</th>
            </tr>
          </thead>
          <tbody>
            ${faults.map(
              ({ productId, name, url, fault, isGivenUp }) => html`<tr>
                <th scope="row"><a href="/console/products/${productId}">${name}</a></th>
                <td data-label="Address">${url}</td>
                <td data-label="Why">${PICTURE_FAULTS[fault]}${isGivenUp ? '' : ' It is tried again later.'}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        this.editable
          ? html`<div class="row">
              <button class="button" @click=${this.retry}><ui-icon name="refresh"></ui-icon>Try again</button>
            </div>`
          : nothing
      }`;
  }

  private card({ there, waiting, refused, faults }: PictureProgress) {
    const all = there + waiting + refused;
    if (all === 0) return nothing;
    const number = (value: number) => value.toLocaleString(locale());
    const words = [
      `${number(there)} of ${number(all)} are here`,
      waiting > 0 ? `${number(waiting)} on their way` : '',
      refused > 0 ? `${number(refused)} could not be had` : '',
    ].filter(Boolean);
    return html`<section class="card stack" aria-labelledby="pictures">
      <h2 id="pictures">Pictures</h2>
      ${waiting > 0 ? html`<ui-progress .value=${(there + refused) / all} label="Pictures"></ui-progress>` : nothing}
      <p role="status">${words.join(', ')}.</p>
      ${this.faults(faults)}
    </section>`;
  }

  protected override render() {
    return this.pictures.render({ complete: (progress) => this.card(progress), pending: () => html`` });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'import-pictures': ImportPictures;
  }
}
