import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { matchPicture } from './match-pictures.ts';

/** The three emoji by which a person sees that phone and kiosk belong together. As large as the text around it. */
@customElement('match-emoji')
export class MatchEmoji extends LitElement {
  @property({ attribute: false }) emoji: readonly string[] = [];

  static override styles = css`
    :host {
      display: inline-flex;
      /* In one order on both screens, whatever either of them speaks. */
      direction: ltr;
      align-items: center;
      gap: 0.28em;
      line-height: 1;
      font-family: "Noto Color Emoji", "Apple Color Emoji", "Segoe UI Emoji", sans-serif;
      white-space: nowrap;
    }
    img {
      display: block;
      inline-size: 1.15em;
      block-size: 1.15em;
    }
  `;

  protected override render() {
    return this.emoji.map((emoji) => {
      const picture = matchPicture(emoji);
      return picture
        ? html`<img src=${picture} alt=${emoji} draggable="false" />`
        : html`<span>${emoji}</span>`;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'match-emoji': MatchEmoji;
  }
}
