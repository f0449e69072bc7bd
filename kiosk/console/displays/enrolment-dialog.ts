import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Display } from '../../../shared/model/display.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { ask } from '../data/ask.ts';
import '../parts/copy-link.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { momentText } from '../parts/moments.ts';
import '../parts/qr-picture.ts';

/** A one-time link that makes whichever browser opens it this display. */
@customElement('enrolment-dialog')
export class EnrolmentDialog extends FormDialog {
  protected override readonly heading = 'Open on this machine';
  @property({ attribute: false }) display!: Display;
  @state() private link: Answer<typeof consoleEndpoints.enrolmentLink> | null = null;

  static override styles = [
    FormDialog.styles,
    css`
      qr-picture {
        inline-size: min(100%, 14rem);
        justify-self: center;
      }
    `,
  ];

  protected override get action(): string | null {
    return this.link ? null : 'Make the link';
  }

  /** Making a link takes nothing away yet; opening it does. So the dialog stays and shows it. */
  protected override async save(): Promise<boolean> {
    this.link = await ask(consoleEndpoints.enrolmentLink, { params: { id: this.display.id } });
    return false;
  }

  protected override body() {
    const { link, display } = this;
    return html`<p>
        The browser that opens this link becomes <b>${display.name}</b>. A screen that is this display now stops being
        it. Use it to replace a broken screen, or to try the display in another window.
      </p>
      ${
        link
          ? html`<qr-picture .text=${link.url} label="QR code of the link"></qr-picture>
              <copy-link .url=${link.url} label="One-time link"></copy-link>
              <p class="row">
                <a class="button" href=${link.url} target="_blank" rel="noopener">Open it in a new window</a>
                <span class="soft">Good once, until ${momentText(link.expiresAt, display.zone)}.</span>
              </p>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'enrolment-dialog': EnrolmentDialog;
  }
}
