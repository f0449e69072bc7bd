import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { productEndpoints } from '../../../shared/protocol/product-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { endpointUrl } from '../../wire/http-client.ts';
import { wordsFor } from '../data/feedback.ts';
import { sendFile } from '../data/send-file.ts';

/** The way for a product to a picture of the shop's own. It emits `picture-changed` once that is there. */
@customElement('picture-choice')
export class PictureChoice extends LitElement {
  @property() productId = '';
  @state() private isSending = false;
  @state() private fault = '';
  private readonly leaving = new AbortController();

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    css`
      label {
        position: relative;
        inline-size: 100%;
      }
      input {
        position: absolute;
        inset: 0;
        opacity: 0;
        cursor: pointer;
      }
      label:has(:focus-visible) {
        outline: var(--focus-width) solid var(--color-focus);
        outline-offset: var(--focus-offset);
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving.abort(new DOMException('the page was left', 'AbortError'));
  }

  private onChoice = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    this.fault = '';
    this.isSending = true;
    const url = endpointUrl(productEndpoints.setProductPicture, { id: this.productId }, {});
    try {
      await sendFile(file, url, { signal: this.leaving.signal, onProgress: () => {} });
      this.dispatchEvent(new CustomEvent('picture-changed'));
    } catch (error) {
      if (!this.leaving.signal.aborted) this.fault = wordsFor(error);
    } finally {
      this.isSending = false;
      input.value = '';
    }
  };

  protected override render() {
    return html`<div class="field">
      <label class="button">
        <ui-icon name="image"></ui-icon>${this.isSending ? 'Being sent' : 'New picture'}
        <input
          type="file"
          accept="image/jpeg,image/png,image/webp,image/avif"
          ?disabled=${this.isSending}
          aria-describedby="fault"
          @change=${this.onChoice}
        />
      </label>
      <small id="fault" class="error" role="alert">${this.fault}</small>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'picture-choice': PictureChoice;
  }
}
