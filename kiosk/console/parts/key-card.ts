import { consume } from '@lit/context';
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import './copy-link.ts';
import { momentText } from './moments.ts';
import { pageStyles } from './page-styles.ts';

/** A key by which a shop's own script or system tells something; shown once, when it is made. */
export abstract class KeyCard extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private fresh: string | null = null;
  private readonly key = new Resource(this, { load: (_, signal) => this.read(signal), bells: ['content'] });

  protected abstract readonly heading: string;
  /** What is so while there is no key. */
  protected abstract readonly without: string;
  protected abstract read(signal: AbortSignal): Promise<{ madeAt: number | null }>;
  protected abstract makeKey(): Promise<{ key: string }>;
  protected abstract endKey(): Promise<unknown>;
  /** What the key is for, and how it is used. */
  protected abstract words(): TemplateResult;

  static override styles: CSSResultGroup = [surfaceStyles, buttonStyles, pageStyles];

  private make = (): void => {
    void attempt(async () => {
      this.fresh = (await this.makeKey()).key;
    }, 'The key is made.');
  };

  private drop = (): void => {
    this.fresh = null;
    void attempt(() => this.endKey(), 'The key has ended.');
  };

  private state(madeAt: number | null) {
    return html`<p class="soft">
        ${madeAt === null ? this.without : `There is a key, made ${momentText(madeAt, this.account.store.zone)}.`}
      </p>
      <div class="row">
        <button class="button" @click=${this.make}>${madeAt === null ? 'Make a key' : 'Make another'}</button>
        ${madeAt === null ? nothing : html`<button class="button" @click=${this.drop}>End it</button>`}
      </div>`;
  }

  protected override render(): TemplateResult {
    return html`<section class="card stack" aria-labelledby="key">
      <h2 id="key">${this.heading}</h2>
      <p class="soft">${this.words()}</p>
      ${
        this.fresh === null
          ? nothing
          : html`<p>Keep it now: it is not shown again. A key made before it has ended.</p>
              <copy-link label="Key" action="Copy key" .url=${this.fresh}></copy-link>`
      }
      ${this.key.render({ complete: ({ madeAt }) => this.state(madeAt) })}
    </section>`;
  }
}
