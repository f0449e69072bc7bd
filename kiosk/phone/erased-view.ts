import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import '../ui/icon.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import './code-form.ts';
import { doneStyles } from './done-styles.ts';
import { dropOffline } from './offline/keep-offline.ts';
import { pageStyles } from './page-styles.ts';
import { strings } from './strings.ts';

/** The last word after erasing: how much is gone. */
@customElement('erased-view')
export class ErasedView extends LitElement {
  @property({ type: Number }) rows = 0;
  @property({ type: Boolean }) busy = false;
  /** Why the letters that were typed were not taken. */
  @property({ attribute: false }) problem: ProblemCode | null = null;
  /** Takes the eight letters of the next visit. */
  @property({ attribute: false }) connect: (code: string) => void = () => {};

  static override styles = [surfaceStyles, pageStyles, doneStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    void dropOffline();
  }

  protected override render() {
    return html`<div class="done" role="status">
      <span class="mark"><ui-icon name="check"></ui-icon></span>
      <h1>${strings.erasedTitle}</h1>
      <p>${this.rows === 0 ? strings.erasedNothing : strings.erasedText({ count: this.rows })}</p>
      <p class="soft">${strings.again}</p>
    </div>
    <code-form ?busy=${this.busy} .problem=${this.problem} .connect=${this.connect}></code-form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'erased-view': ErasedView;
  }
}
