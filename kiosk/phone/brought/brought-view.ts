import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Brought, BroughtPurpose } from '../../../shared/model/brought.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { AnswerTask } from '../answer-task.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';
import type { VisitController } from '../visit-controller.ts';
import '../given-code.ts';
import './brought-card.ts';
import { broughtCalls } from './brought-calls.ts';

/** Twelve letters, large or small. */
function codeIn(typed: string): string | null {
  const code = typed.toUpperCase();
  return /^[A-Z]{12}$/.test(code) ? code : null;
}

/** What other systems of the shop hold of this person, once they typed its code. Nothing is used that they do not take over. */
@customElement('brought-view')
export class BroughtView extends LitElement {
  @property({ attribute: false }) control: VisitController | null = null;
  @property() locale = 'en';
  private readonly task = new AnswerTask<Brought[]>(this, broughtCalls.read, (code) =>
    code === 'code-unknown' ? strings.broughtCodeUnknown : null,
  );

  static override styles = [surfaceStyles, pageStyles];

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
      <given-code
        .words=${{
          label: strings.broughtCode,
          hint: strings.broughtCodeHint,
          misshapen: strings.broughtCodeShape,
          action: strings.broughtGo,
        }}
        .read=${codeIn}
        .take=${(code: string) => this.task.run(() => broughtCalls.claim(code))}
        ?busy=${busy}
      ></given-code>
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
}

declare global {
  interface HTMLElementTagNameMap {
    'brought-view': BroughtView;
  }
}
