import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { surfaceStyles } from '../ui/surface-styles.ts';
import type { Category } from './categories.ts';
import { shelfPageStyles } from './shelf-page-styles.ts';
import './category-mosaic.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';

/** The categories of one department, or all there are. */
@customElement('department-page')
export class DepartmentPage extends LitElement {
  /** Null: all categories of the shop. */
  @property() department: string | null = null;
  @property({ attribute: false }) categories: readonly Category[] = [];
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [surfaceStyles, shelfPageStyles];

  protected override render() {
    const { strings, catalogueLanguage } = this.setting;
    const count = this.categories.reduce((sum, category) => sum + category.count, 0);
    return html`<header>
        <h1 lang=${this.department === null ? nothing : catalogueLanguage}>
          ${this.department ?? strings.categories}
        </h1>
        <p class="soft">${strings.productCount({ count })}</p>
      </header>
      <category-mosaic .categories=${this.categories}></category-mosaic>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'department-page': DepartmentPage;
  }
}
