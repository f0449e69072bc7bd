import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ApiKey } from '../../../shared/model/api-key.ts';
import { apiKeyEndpoints } from '../../../shared/protocol/api-key-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import '../parts/confirm-dialog.ts';
import { linedListStyles } from '../parts/lined-list-styles.ts';
import { pageStyles } from '../parts/page-styles.ts';
import './api-key-dialog.ts';
import { keyText, RIGHT_WORDS } from './api-key-words.ts';

/** The keys by which scripts call the API: what each may do, when it was used last, and its end. */
@customElement('api-keys-card')
export class ApiKeysCard extends LitElement {
  @property() zone = 'UTC';
  @state() private making = false;
  @state() private ending: ApiKey | null = null;
  private readonly keys = new Resource(this, {
    load: async (_, signal) => (await ask(apiKeyEndpoints.listApiKeys, {}, { signal })).keys,
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, linedListStyles];

  private item(key: ApiKey) {
    return html`<li>
      <b>${key.name}</b>
      <div>
        ${key.rights.map((right) => html`<p class="soft">${RIGHT_WORDS[right]}</p>`)}
        <p class="soft">${keyText(key, this.zone)}</p>
      </div>
      <div class="row">
        <button
          class="button"
          aria-label="End: ${key.name}"
          @click=${() => {
            this.ending = key;
          }}
        >
          <ui-icon name="trash"></ui-icon>End
        </button>
      </div>
    </li>`;
  }

  private dialogs() {
    const close = () => {
      this.making = false;
      this.ending = null;
    };
    const { making, ending } = this;
    if (making) return html`<api-key-dialog @dialog-done=${close} @dialog-cancel=${close}></api-key-dialog>`;
    if (!ending) return nothing;
    return html`<confirm-dialog
      heading="End this key?"
      action="End it"
      text="Whatever uses “${ending.name}” is refused from then on. A key that has ended cannot be brought back."
      .run=${() => ask(apiKeyEndpoints.endApiKey, { params: { id: ending.id } })}
      @dialog-done=${close}
      @dialog-cancel=${close}
    ></confirm-dialog>`;
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="api-keys">
        <h2 id="api-keys">Keys for scripts</h2>
        <p class="soft">
          What the console does, a script does as well, by the <a href="/console/api">API</a>. It acts for whoever made its
          key, and may do no more than they may.
        </p>
        <div class="row">
          <button
            class="button"
            @click=${() => {
              this.making = true;
            }}
          >
            <ui-icon name="plus"></ui-icon>New key
          </button>
        </div>
        ${this.keys.render({
          complete: (keys) =>
            keys.length === 0 ? nothing : html`<ul>${keys.map((one) => this.item(one))}</ul>`,
        })}
      </section>
      ${this.dialogs()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'api-keys-card': ApiKeysCard;
  }
}
