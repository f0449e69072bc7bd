import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Brought, BroughtPurpose } from '../../../shared/model/brought.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { AnswerTask } from '../answer-task.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';
import type { VisitController } from '../visit-controller.ts';
import './brought-card.ts';
import { broughtCalls } from './brought-calls.ts';

const CODE = /^[A-Z]{12}$/;

/** What other systems of the shop hold of this person, once they typed its code. Nothing is used that they do not take over. */
@customElement('brought-view')
export class BroughtView extends LitElement {
  @property({ attribute: false }) control: VisitController | null = null;
  @property() locale = 'en';
  @state() private code = '';
  @state() private misshapen = false;
  private readonly task = new AnswerTask<Brought[]>(this, broughtCalls.read, (code) =>
    code === 'code-unknown' ? strings.broughtCodeUnknown : null,
  );

  static override styles = [surfaceStyles, buttonStyles, fieldStyles, pageStyles];

  protected override render() {
    const { answer, busy } = this.task;
    return html`
      <div class="head">
        <h1>${strings.broughtTitle}</h1>
        <p class="soft">${strings.broughtText}</p>
      </div>
      ${repeat(
        answer ?? [],
        ({ id }) => id,
        (brought) => html`<brought-card
          .brought=${brought}
          locale=${this.locale}
          ?busy=${busy}
          @brought-take=${({ detail }: CustomEvent<BroughtPurpose>) => this.take(brought.id, detail)}
          @brought-off=${({ detail }: CustomEvent<BroughtPurpose>) => this.stop(detail)}
          @brought-forget=${() => this.task.run(() => broughtCalls.forget(brought.id), strings.broughtForgotten)}
        ></brought-card>`,
      )}
      <form class="card stack" novalidate @submit=${this.claim}>
        <div class="field">
          <label for="code">${strings.broughtCode}</label>
          <input
            id="code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            maxlength="20"
            dir="ltr"
            aria-describedby="hint"
            aria-invalid=${this.misshapen}
            .value=${this.code}
            @input=${(event: InputEvent) => {
              this.code = (event.target as HTMLInputElement).value;
              this.misshapen = false;
            }}
          />
          <span id="hint" class="soft">${strings.broughtCodeHint}</span>
          ${this.misshapen ? html`<span role="alert">${strings.broughtCodeShape}</span>` : ''}
        </div>
        <button class="button" data-kind="primary" ?disabled=${busy}>${strings.broughtGo}</button>
      </form>
    `;
  }

  private async take(id: string, purpose: BroughtPurpose): Promise<void> {
    // The switches of "My choices" tell the same.
    if (await this.task.run(() => broughtCalls.take(id, purpose))) await this.control?.refresh();
  }

  private async stop(purpose: BroughtPurpose): Promise<void> {
    await this.control?.setPurpose(purpose, false);
    await this.task.again();
  }

  private claim = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const code = this.code.replace(/[\s-]/g, '').toUpperCase();
    this.misshapen = !CODE.test(code);
    if (this.misshapen) return;
    if (await this.task.run(() => broughtCalls.claim(code))) this.code = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'brought-view': BroughtView;
  }
}
