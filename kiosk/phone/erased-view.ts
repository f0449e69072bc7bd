import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../ui/empty.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { pageStyles } from './page-styles.ts';
import { strings } from './strings.ts';

/** The last word after erasing: how much is gone. */
@customElement('erased-view')
export class ErasedView extends LitElement {
  @property({ type: Number }) rows = 0;

  static override styles = [surfaceStyles, pageStyles];

  protected override render() {
    return html`<ui-empty icon="check" heading=${strings.erasedTitle} role="status">
      <p>${strings.erasedText(this.rows)}</p>
      <p>${strings.again}</p>
    </ui-empty>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'erased-view': ErasedView;
  }
}
