import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { cameraEndpoints } from '../../../shared/protocol/camera-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import type { IconName } from '../../ui/icon-paths.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { pageStyles } from '../parts/page-styles.ts';
import './camera-check-card.ts';
import './camera-switch-card.ts';
import type { CamerasState } from './cameras-state.ts';
import './posture-form.ts';

const PAPERS: readonly { href: string; icon: IconName; name: string; what: string }[] = [
  {
    href: '/console/cameras/signs',
    icon: 'image',
    name: 'Signs',
    what: 'For the entrance and beside the camera, in six languages, as PDF.',
  },
  {
    href: '/console/cameras/papers/assessment',
    icon: 'shield',
    name: 'Impact assessment',
    what: 'The DPIA pack, written from what is set now.',
  },
  {
    href: '/console/cameras/papers/processing',
    icon: 'list',
    name: 'Record of processing',
    what: 'As GDPR Art. 30 asks for it, written from what is set now.',
  },
  {
    href: '/console/record',
    icon: 'lock',
    name: 'Record of changes',
    what: 'Who changed what and why, as a chain that shows every later touch.',
  },
];

/** What the store's cameras may do, what holds them off, and everything that a regulator asks for. */
@customElement('cameras-page')
export class CamerasPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  private readonly cameras = new Resource(this, {
    load: (_, signal) => ask(cameraEndpoints.cameras, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      .columns {
        display: grid;
        grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
        gap: var(--space-5);
        align-items: start;
      }
      .columns:has(> :only-child) {
        grid-template-columns: minmax(0, 1fr);
      }
      @media (max-width: 64rem) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
        }
        .beside {
          order: -1;
        }
      }
      li a {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--space-3);
        padding: var(--space-3);
        border-radius: var(--radius-md);
        color: inherit;
        text-decoration: none;
      }
      li a:hover {
        background: var(--color-sunken);
      }
      li ui-icon {
        grid-row: span 2;
        margin-block-start: 0.15em;
        color: var(--color-brand);
        font-size: 1.25em;
      }
      li b {
        color: var(--color-brand);
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      li .soft {
        font-size: var(--text-sm);
      }
      .papers {
        gap: var(--space-2);
      }
    `,
  ];

  private papers() {
    const manages = may(this.account, 'store:manage');
    const shown = PAPERS.filter(({ href }) => manages || href.endsWith('/signs'));
    return html`<section class="card stack papers" aria-labelledby="papers">
      <h2 id="papers">Signs and papers</h2>
      <ul>
        ${shown.map(
          ({ href, icon, name, what }) => html`<li>
            <a href=${href}><ui-icon name=${icon}></ui-icon><b>${name}</b><span class="soft">${what}</span></a>
          </li>`,
        )}
      </ul>
    </section>`;
  }

  private cards(cameras: CamerasState) {
    const { store } = this.account;
    const manages = may(this.account, 'store:manage');
    const looksAfter = may(this.account, 'displays:manage');
    return html`<div class="columns">
      ${
        manages
          ? html`<posture-form .cameras=${cameras} .storeName=${store.name} .zone=${store.zone}></posture-form>`
          : nothing
      }
      <div class="stack beside">
        <camera-switch-card
          .cameras=${cameras}
          .zone=${store.zone}
          ?maySwitchOff=${looksAfter}
          ?maySwitchOn=${manages}
        ></camera-switch-card>
        <camera-check-card .cameras=${cameras} .zone=${store.zone} ?mayCheck=${looksAfter}></camera-check-card>
        ${this.papers()}
      </div>
    </div>`;
  }

  protected override render() {
    return html`<div class="page">
      <div class="head">
        <div>
          <h1>Cameras</h1>
          <p><a href="/phone?about=camera" target="_blank">What customers read about them</a></p>
        </div>
      </div>
      ${this.cameras.render({ complete: (cameras) => this.cards(cameras) })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cameras-page': CamerasPage;
  }
}
