import { css, html, LitElement, nothing } from 'lit';
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
import { signIn } from './session.ts';

const SignInDraft = z.object({ email: z.email(), password: z.string().min(1) });

/** Address and password. Emits `signed-in`. `notice` says why a person who was in has to come again. */
@customElement('sign-in-page')
export class SignInPage extends LitElement {
  @property() notice: string | null = null;
  @state() private email = '';
  @state() private password = '';
  @state() private busy = false;
  private readonly form = new FormErrors(this);

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    css`
      main {
        display: grid;
        align-content: center;
        justify-items: center;
        gap: var(--space-5);
        min-block-size: 100dvh;
        padding: var(--space-5) var(--space-4);
      }
      ui-logo {
        font-size: 1.5rem;
      }
      form {
        display: grid;
        gap: var(--space-4);
        inline-size: min(100%, 25rem);
        padding: var(--space-6);
      }
      h1 {
        font-size: var(--text-2xl);
      }
    `,
  ];

  private onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const draft = this.form.check(SignInDraft, { email: this.email, password: this.password });
    if (!draft) return;
    this.busy = true;
    try {
      if (await signIn(draft.email, draft.password)) this.dispatchEvent(new CustomEvent('signed-in'));
      else this.form.add('password', 'Address and password do not belong together.');
    } catch (error) {
      this.form.refuse(error);
    } finally {
      this.busy = false;
    }
  };

  protected override render() {
    const { form } = this;
    return html`<main>
      <ui-logo></ui-logo>
      <form class="card" novalidate @submit=${this.onSubmit}>
        <h1>Sign in</h1>
        ${
          this.notice
            ? html`<p class="note" role="status"><ui-icon name="info"></ui-icon><span>${this.notice}</span></p>`
            : nothing
        }
        ${formFailure(form)}
        ${textField({
          form,
          path: 'email',
          label: 'E-mail',
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
          label: 'Password',
          type: 'password',
          autocomplete: 'current-password',
          value: this.password,
          onInput: (password) => {
            this.password = password;
          },
        })}
        <button class="button" data-kind="primary" data-size="large" aria-disabled=${this.busy}>
          ${this.busy ? 'Signing in…' : 'Sign in'}
        </button>
        <p class="soft">
          No password yet? Open the one-time sign-in link that you were given, or that the server printed when it
          started.
        </p>
        <p class="soft">
          Locked out? Start the server with <code>SIGN_IN_LINK=always</code>: it prints a new sign-in link.
        </p>
      </form>
    </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sign-in-page': SignInPage;
  }
}
