import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/noto-sans-jp/index.css';
import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { cameraEndpoints } from '../../../shared/protocol/camera-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { FormErrors } from '../data/form-errors.ts';
import { Resource } from '../data/resource.ts';
import { selectField, textField } from '../parts/field.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { PrintedPage, printPage } from '../parts/printed-page.ts';
import type { CamerasState } from './cameras-state.ts';
import { POSTURES } from './posture-words.ts';
import './sign-sheet.ts';
import type { SignFacts, SignFormat } from './sign-sheet.ts';
import { SIGNS } from './sign-words.ts';

const PAPER: Readonly<Record<SignFormat, { size: string; label: string }>> = {
  entrance: { size: 'A4', label: 'Entrance sign, A4' },
  sticker: { size: '105mm 74mm', label: 'Camera sticker, 105 × 74 mm' },
};

/** Signs to print or to save as PDF: chosen, seen as they will be, and out. */
@customElement('signs-page')
export class SignsPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private format: SignFormat = 'entrance';
  @state() private language: string | null = null;
  /** What was typed or chosen in place of what is set. */
  @state() private typed: Partial<SignFacts> = {};
  private readonly form = new FormErrors(this);
  private readonly paper = new PrintedPage(this);
  private readonly cameras = new Resource(this, {
    load: (_, signal) => ask(cameraEndpoints.cameras, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    css`
      .columns {
        display: grid;
        grid-template-columns: minmax(0, 20rem) minmax(0, 1fr);
        gap: var(--space-5);
        align-items: start;
      }
      @media (max-width: 56rem) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      .preview {
        display: grid;
        justify-items: center;
        padding: var(--space-5);
        border-radius: var(--radius-lg);
        background: var(--color-sunken);
      }
      sign-sheet {
        max-inline-size: 34rem;
        box-shadow: var(--shadow-2);
      }
      @media print {
        .head,
        .choices {
          display: none;
        }
        .page,
        .columns,
        .preview {
          display: block;
          padding: 0;
          max-inline-size: none;
          background: none;
        }
        sign-sheet {
          max-inline-size: none;
          box-shadow: none;
        }
      }
    `,
  ];

  /** The store's own language, where there are signs in it. */
  private get shownLanguage(): string {
    const [own = 'en'] = this.account.store.language.split('-');
    return this.language ?? (own in SIGNS ? own : 'en');
  }

  private factsOf({ setting }: CamerasState): SignFacts {
    const { name } = this.account.store;
    const known =
      setting.posture === 'P0'
        ? // A sign hangs before the posture is set: it proposes the one that most shops mean.
          { posture: 'P3' as const, presentation: false, controller: name, contact: '' }
        : {
            posture: setting.posture,
            presentation: setting.posture !== 'P2' && setting.presentation === true,
            controller: setting.notice.controller,
            contact: setting.notice.contact,
          };
    // Whoever can read the sign can read the page behind it.
    const path = `/phone?about=camera&language=${this.shownLanguage}`;
    return { ...known, infoUrl: new URL(path, this.account.outsideOrigin).href, ...this.typed };
  }

  private choose(format: SignFormat): void {
    this.format = format;
    this.paper.set(PAPER[format].size);
  }

  private choices(facts: SignFacts) {
    const { form } = this;
    const type = (change: Partial<SignFacts>) => {
      this.typed = { ...this.typed, ...change };
    };
    return html`<div class="card stack choices">
      ${selectField({
        form,
        path: 'format',
        label: 'Sign',
        value: this.format,
        options: Object.entries(PAPER).map(([value, { label }]) => ({ value, label })),
        onChange: (format) => this.choose(format as SignFormat),
      })}
      ${selectField({
        form,
        path: 'language',
        label: 'Language',
        value: this.shownLanguage,
        options: Object.entries(SIGNS).map(([value, { language }]) => ({ value, label: language })),
        onChange: (language) => {
          this.language = language;
        },
      })}
      ${selectField({
        form,
        path: 'posture',
        label: 'What it tells of',
        hint: 'As the cameras are set, or will be.',
        value: facts.posture,
        options: POSTURES.flatMap(({ posture, name }) =>
          posture === 'P0' ? [] : [{ value: posture, label: `${posture} · ${name}` }],
        ),
        onChange: (posture) => type({ posture: posture as SignFacts['posture'] }),
      })}
      ${textField({
        form,
        path: 'controller',
        label: 'Who answers for it',
        value: facts.controller,
        onInput: (controller) => type({ controller }),
      })}
      ${textField({
        form,
        path: 'contact',
        label: 'Contact for questions',
        value: facts.contact,
        onInput: (contact) => type({ contact }),
      })}
      <button class="button" data-kind="primary" @click=${printPage}>
        <ui-icon name="download"></ui-icon>Save as PDF or print
      </button>
      ${
        new URL(facts.infoUrl).hostname === 'localhost'
          ? html`<p class="note">
              <ui-icon name="warning"></ui-icon>
              <span>
                The code leads to localhost, which no phone reaches: this server listens on its own machine alone. Give
                it HOST or PUBLIC_URL (INSTALL.md) before the sign is printed.
              </span>
            </p>`
          : nothing
      }
      <p class="soft">Choose “Save as PDF” as the printer for a file; switch “Headers and footers” off.</p>
    </div>`;
  }

  protected override render() {
    return html`<div class="page">
      <div class="head">
        <div>
          <p><a href="/console/cameras">Cameras</a></p>
          <h1>Signs</h1>
          <p>What people read before a camera can see them.</p>
        </div>
      </div>
      ${this.cameras.render({
        complete: (cameras) => {
          const facts = this.factsOf(cameras);
          return html`<div class="columns">
            ${this.choices(facts)}
            <div class="preview">
              <sign-sheet .format=${this.format} .lang=${this.shownLanguage} .facts=${facts}></sign-sheet>
            </div>
          </div>`;
        },
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signs-page': SignsPage;
  }
}
