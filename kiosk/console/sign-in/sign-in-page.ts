import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { z } from 'zod';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import '../../ui/logo.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { FormErrors } from '../data/form-errors.ts';
import { formFailure, textField } from '../parts/field.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { passkeysWork } from './passkey.ts';
import { type SignInStep, signIn, signInByPasskey, signInSecondStep } from './session.ts';
import { signInStyles } from './sign-in-styles.ts';
import { WORDS } from './sign-in-words.ts';

const SignInDraft = z.object({ email: z.email(), password: z.string().min(1) });
const CodeDraft = z.object({ code: z.string().trim().min(6).max(20) });

/** Address and password, or a passkey; then a code, where one is asked for. Emits `signed-in`. */
@customElement('sign-in-page')
export class SignInPage extends LitElement {
  /** Why a person who was in has to come again. */
  @property() notice: string | null = null;
  /** The first step is done. */
  @property({ attribute: false }) asksCode = false;
  @state() private email = '';
  @state() private password = '';
  @state() private code = '';
  @state() private busy = false;
  private readonly form = new FormErrors(this);

  static override styles = [surfaceStyles, buttonStyles, fieldStyles, pageStyles, signInStyles];

  /** Tries a step and goes where it leads; `refused` says what was wrong, in its place. */
  private async take(step: () => Promise<SignInStep>, refused: () => void): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      const came = await step();
      if (came === 'in') this.dispatchEvent(new CustomEvent('signed-in'));
      else if (came === 'asked') await this.ask();
      else refused();
    } catch (error) {
      this.form.refuse(error);
    } finally {
      this.busy = false;
    }
  }

  private async ask(): Promise<void> {
    this.asksCode = true;
    this.notice = null;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }

  private onPassword = (event: SubmitEvent): void => {
    event.preventDefault();
    const draft = this.form.check(SignInDraft, { email: this.email, password: this.password });
    if (!draft) return;
    void this.take(
      () => signIn(draft.email, draft.password),
      () => this.form.add('password', WORDS.refused),
    );
  };

  private onCode = (event: SubmitEvent): void => {
    event.preventDefault();
    const draft = this.form.check(CodeDraft, { code: this.code });
    if (!draft) return;
    void this.take(
      () => signInSecondStep(draft.code),
      () => this.form.add('code', WORDS.second.refused),
    );
  };

  private onPasskey = (): void => {
    this.form.clear();
    void this.take(signInByPasskey, () => this.form.fail(WORDS.noPasskey));
  };

  private startAnew = (): void => {
    this.form.clear();
    this.asksCode = false;
    this.code = '';
    this.password = '';
  };

  private main(words: string, busyWords: string) {
    return html`<button class="button" data-kind="primary" data-size="large" aria-disabled=${this.busy}>
      ${this.busy ? busyWords : words}
    </button>`;
  }

  private secondStep() {
    const { second } = WORDS;
    return html`<form class="card" novalidate @submit=${this.onCode}>
      <h1>${second.heading}</h1>
      <p>${second.lead}</p>
      ${formFailure(this.form)}
      ${textField({
        form: this.form,
        path: 'code',
        label: second.code,
        autocomplete: 'one-time-code',
        autofocus: true,
        value: this.code,
        onInput: (code) => {
          this.code = code;
        },
      })}
      ${this.main(second.action, WORDS.busy)}
      <button class="button" type="button" data-kind="quiet" @click=${this.startAnew}>${second.back}</button>
    </form>`;
  }

  private firstStep() {
    const { form } = this;
    return html`<form class="card" novalidate @submit=${this.onPassword}>
      <h1>${WORDS.heading}</h1>
      ${
        this.notice
          ? html`<p class="note" role="status"><ui-icon name="info"></ui-icon><span>${this.notice}</span></p>`
          : nothing
      }
      ${formFailure(form)}
      ${textField({
        form,
        path: 'email',
        label: WORDS.email,
        type: 'email',
        autocomplete: 'username',
        value: this.email,
        onInput: (email) => {
          this.email = email;
        },
      })}
      ${textField({
        form,
        path: 'password',
        label: WORDS.password,
        type: 'password',
        autocomplete: 'current-password',
        value: this.password,
        onInput: (password) => {
          this.password = password;
        },
      })}
      ${this.main(WORDS.action, WORDS.busy)}
      ${
        passkeysWork()
          ? html`<p class="or">${WORDS.or}</p>
              <button class="button" type="button" data-size="large" @click=${this.onPasskey}>
                <ui-icon name="lock"></ui-icon>${WORDS.passkey}
              </button>`
          : nothing
      }
      <p class="soft">
        No password yet? Open the one-time sign-in link that you were given, or that the server printed when it started.
      </p>
      <p class="soft">
        Locked out? Ask whoever manages people to reset your ways of signing in, or start the server with
        <code>SIGN_IN_LINK=always</code>: it prints a new sign-in link for the first owner.
      </p>
    </form>`;
  }

  protected override render() {
    return html`<main>
      <ui-logo></ui-logo>
      ${this.asksCode ? this.secondStep() : this.firstStep()}
    </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sign-in-page': SignInPage;
  }
}
