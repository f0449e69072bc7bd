import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PhoneVisit } from '../../shared/model/visit.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/dialog.ts';
import '../ui/icon.ts';
import { showToast } from '../ui/show-toast.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import './notice-details.ts';
import { ownDataCsv } from './own/own-data-csv.ts';
import { pageStyles } from './page-styles.ts';
import './part-menu.ts';
import type { PurposeChange } from './purpose-switches.ts';
import './purpose-switches.ts';
import { saveFile } from './save-file.ts';
import { strings } from './strings.ts';
import type { VisitController } from './visit-controller.ts';

/** The same switches as at the start, now working at once; all data as a file; and the way to be forgotten. */
@customElement('settings-view')
export class SettingsView extends LitElement {
  @property({ attribute: false }) control: VisitController | null = null;
  @property({ attribute: false }) visit: PhoneVisit | null = null;
  @property({ type: Boolean }) busy = false;
  @property() locale = 'en';
  @state() private asking = false;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      .back {
        justify-self: start;
        padding-inline-start: var(--space-3);
      }
      .back ui-icon:dir(rtl) {
        transform: scaleX(-1);
      }
    `,
  ];

  protected override render() {
    const { control, visit } = this;
    if (!control || !visit) return nothing;
    return html`
      <button class="button back" @click=${() => this.dispatchEvent(new CustomEvent('settings-close'))}>
        <ui-icon name="arrow-left"></ui-icon>${strings.back}
      </button>
      <div class="head">
        <h1>${strings.choices}</h1>
        <p class="soft">${visit.mode === 'remember' ? strings.settingsText : strings.settingsGuest}</p>
      </div>
      ${
        visit.mode === 'remember'
          ? html`<section class="card">
              <purpose-switches
                .given=${visit.purposes}
                .closed=${visit.state === 'over' ? { 'show-on-shared-screen': strings.sharedOver } : {}}
                .busy=${this.busy}
                @purpose-change=${({ detail }: CustomEvent<PurposeChange>) =>
                  control.setPurpose(detail.purpose, detail.given)}
              ></purpose-switches>
              <notice-details></notice-details>
            </section>`
          : nothing
      }
      <part-menu place="choices" .scene=${{ control, visit, locale: this.locale }}></part-menu>
      <section class="card stack">
        <h2>${strings.yourData}</h2>
        <p class="soft">${strings.exportHint}</p>
        <button class="button" @click=${this.export}>
          <ui-icon name="download"></ui-icon>${strings.exportGo}
        </button>
        <button class="button" @click=${this.exportTable}>
          <ui-icon name="download"></ui-icon>${strings.exportCsv}
        </button>
        <button class="button" data-kind="danger" ?disabled=${this.busy} @click=${this.ask}>
          <ui-icon name="trash"></ui-icon>${strings.eraseGo}
        </button>
      </section>
      <p><a href="/phone?about=access">${strings.accessLink}</a></p>
      <ui-dialog heading=${strings.eraseTitle} closeLabel=${strings.eraseNo} ?open=${this.asking} @ui-close=${this.keep}>
        <p>${visit.state === 'active' ? strings.eraseTextRunning : strings.eraseText}</p>
        <button slot="actions" class="button" @click=${this.keep}>${strings.eraseNo}</button>
        <button slot="actions" class="button" data-kind="danger" @click=${this.erase}>${strings.eraseYes}</button>
      </ui-dialog>
    `;
  }

  private ask = (): void => {
    this.asking = true;
  };

  private keep = (): void => {
    this.asking = false;
  };

  private erase = (): void => {
    this.asking = false;
    void this.control?.erase();
  };

  private export = async (): Promise<void> => {
    const text = await this.control?.exportText();
    if (!text) return;
    saveFile('my-data.json', 'application/json', text);
    showToast({ text: strings.exportDone, tone: 'success' });
  };

  private exportTable = async (): Promise<void> => {
    const text = await this.control?.exportText();
    if (!text) return;
    saveFile('my-data.csv', 'text/csv;charset=utf-8', ownDataCsv(JSON.parse(text)));
    showToast({ text: strings.exportDone, tone: 'success' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-view': SettingsView;
  }
}
