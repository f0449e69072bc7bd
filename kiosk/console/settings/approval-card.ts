import { html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { publicationEndpoints } from '../../../shared/protocol/publication-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { pageStyles } from '../parts/page-styles.ts';

/** Whether what is published needs a second person's word. */
@customElement('approval-card')
export class ApprovalCard extends LitElement {
  private readonly publication = new Resource(this, {
    load: (_, signal) => ask(publicationEndpoints.publishState, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles];

  private set(required: boolean): void {
    const done = required ? 'From now on two people publish.' : 'One person publishes again.';
    void attempt(() => ask(publicationEndpoints.requireApproval, { body: { required } }), done);
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="approval">
      <h2 id="approval">Publishing by two people</h2>
      <p class="soft">
        One person approves the drafts, somebody else publishes them, and any edit in between voids the approval. Putting
        back what was published before, takeovers and emergencies need no second person.
      </p>
      ${this.publication.render({
        complete: ({ approval: { required } }) =>
          html`<div class="row">
            <p><b>${required ? 'Two people publish.' : 'One person publishes.'}</b></p>
            <button class="button" @click=${() => this.set(!required)}>
              ${required ? 'Let one person publish' : 'Ask for a second person'}
            </button>
          </div>`,
      })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'approval-card': ApprovalCard;
  }
}
