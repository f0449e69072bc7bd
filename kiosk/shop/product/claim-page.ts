import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Product } from '../../../shared/model/product.ts';
import type { Claim } from '../../../shared/model/product-facts.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import '../take/take-along.ts';
import { takenAddress } from '../take/taken-address.ts';
import { calendarDay, toldClaims } from './told-claims.ts';

/** Where a claim comes from: who states it, on which certificate, since when and until when. What is over is not told. */
@customElement('claim-page')
export class ClaimPage extends LitElement {
  @property({ attribute: false }) product: Pick<Product, 'id' | 'name'> | null = null;
  @property({ attribute: false }) claim: Claim | null = null;
  /** Where phones open pages of this shop; empty where there is no phone to take it along on. */
  @property() phoneOrigin = '';
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    pageStyles,
    css`
      header {
        display: grid;
        gap: var(--space-2);
      }
      h1 {
        overflow-wrap: anywhere;
      }
      dl {
        display: grid;
        gap: var(--space-3);
        margin: 0;
        padding: var(--space-5);
        border: 1px solid var(--color-line);
        border-radius: var(--radius-xl);
        background: var(--color-raised);
      }
      dl > div {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
        gap: var(--space-4);
      }
      dt {
        color: var(--color-ink-soft);
      }
      dd {
        margin: 0;
        font-weight: var(--weight-bold);
        overflow-wrap: anywhere;
      }
      .gone {
        font-size: var(--text-xl);
      }
    `,
  ];

  protected override render() {
    const { strings, locale, now, catalogueLanguage } = this.setting;
    const { product } = this;
    const [claim] = this.claim ? toldClaims([this.claim], calendarDay(now())) : [];
    if (!product || !claim) return html`<h1 class="gone">${strings.claimGone}</h1>`;
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    const told = (date: string) => html`<span class="date">${day.format(Date.parse(date))}</span>`;
    const own = (text: string) => html`<span lang=${catalogueLanguage} dir="auto">${text}</span>`;
    return html`
      <header>
        <p class="soft">${own(product.name)}</p>
        <h1 lang=${catalogueLanguage} dir="auto">${claim.text}</h1>
      </header>
      <dl>
        ${fact(strings.claimIssuer, own(claim.source))}
        ${fact(strings.claimCertificate, claim.certificate === null ? strings.claimNoCertificate : own(claim.certificate))}
        ${fact(strings.claimStated, told(claim.statedOn))}
        ${fact(strings.claimUntil, claim.validUntil === null ? strings.claimNoEnd : told(claim.validUntil))}
        ${claim.url === null ? nothing : fact(strings.claimRead, this.read(claim.url))}
      </dl>
      ${
        this.phoneOrigin === ''
          ? nothing
          : html`<take-along
              address=${takenAddress(this.phoneOrigin, { claim: claim.id, of: product.id })}
              heading=${strings.claimTake}
              hint=${strings.claimTakeHint}
              label=${strings.claimTakeCode}
            ></take-along>`
      }
    `;
  }

  /** A kiosk leads nowhere outside of the shop: it says where, and the phone has the link. */
  private read(url: string) {
    const { host } = new URL(url);
    return this.phoneOrigin === ''
      ? html`<a href=${url} rel="noreferrer" dir="ltr">${host}</a>`
      : html`<span dir="ltr">${host}</span>`;
  }
}

function fact(name: string, said: unknown) {
  return html`<div><dt>${name}</dt><dd>${said}</dd></div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-page': ClaimPage;
  }
}
