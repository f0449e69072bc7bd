import { consume } from '@lit/context';
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { z } from 'zod';
import type { Endpoint } from '../../../shared/protocol/endpoint.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import './copy-link.ts';
import { momentText } from './moments.ts';
import { pageStyles } from './page-styles.ts';

/** An endpoint that is called with nothing but itself. */
interface Plain<R extends Endpoint['response']> extends Endpoint {
  readonly params?: never;
  readonly query?: never;
  readonly body?: never;
  readonly response: R;
}

/** A key by which a shop's own script or system tells something; shown once, when it is made. */
export abstract class KeyCard extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private fresh: string | null = null;
  private readonly key = new Resource(this, {
    load: (_, signal) => ask(this.calls.state, {}, { signal }),
    bells: ['content'],
  });

  protected abstract readonly heading: string;
  /** What is so while there is no key. */
  protected abstract readonly without: string;
  /** Whether there is one, a new one, and the end of it. */
  protected abstract readonly calls: {
    state: Plain<z.ZodType<{ madeAt: number | null }>>;
    make: Plain<z.ZodType<{ key: string }>>;
    end: Plain<'none'>;
  };
  /** What the key is for, and how it is used. */
  protected abstract words(): TemplateResult;

  static override styles: CSSResultGroup = [surfaceStyles, buttonStyles, pageStyles];

  private make = (): void => {
    void attempt(async () => {
      this.fresh = (await ask(this.calls.make, {})).key;
    }, 'The key is made.');
  };

  private drop = (): void => {
    this.fresh = null;
    void attempt(() => ask(this.calls.end, {}), 'The key has ended.');
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
