import { type CSSResult, css, unsafeCSS } from 'lit';
import type { PosterTheme } from '../../shared/model/poster.ts';

interface ThemeColours {
  /** What words stand on. */
  field: string;
  /** Headings: at least 7:1 on the field. */
  ink: string;
  /** Lesser words: at least 4.5:1 on the field. */
  tone: string;
  /** What the ornament stands on, and its three colours; no words stand there. */
  panel: string;
  ornament: readonly [string, string, string];
}

/** Print, not interface: these do not follow the system's light or dark. */
export const POSTER_THEMES: Readonly<Record<PosterTheme, ThemeColours>> = {
  forest: {
    field: '#0b4034',
    ink: '#fff6e3',
    tone: '#bfe3cf',
    panel: '#0f5243',
    ornament: ['#ffb627', '#1f8f70', '#cfe8c9'],
  },
  butter: {
    field: '#ffd05c',
    ink: '#332000',
    tone: '#6b3400',
    panel: '#ffbe2e',
    ornament: ['#e8590c', '#fff3d0', '#8a3b00'],
  },
  tomato: {
    field: '#9c200d',
    ink: '#fff4e6',
    tone: '#ffe0bd',
    panel: '#8c1b0a',
    ornament: ['#ffb627', '#e4572e', '#ffd9c7'],
  },
  sky: {
    field: '#bfe3f5',
    ink: '#0b2f45',
    tone: '#0f4c6e',
    panel: '#9fd2ec',
    ornament: ['#1d6fa8', '#ffffff', '#ff9f6b'],
  },
  night: {
    field: '#141f3c',
    ink: '#f7f2e4',
    tone: '#c6d0ee',
    panel: '#1b294d',
    ornament: ['#ffcf6b', '#3f5db0', '#f08a6c'],
  },
  paper: {
    field: '#fbf6ea',
    ink: '#14211d',
    tone: '#33524a',
    panel: '#f1e8d2',
    ornament: ['#0b6b55', '#ffb627', '#e4572e'],
  },
};

/** The colours as custom properties of whatever carries `data-theme`. */
export const posterThemeStyles: CSSResult = css`
  ${unsafeCSS(
    Object.entries(POSTER_THEMES)
      .map(
        ([
          name,
          {
            field,
            ink,
            tone,
            panel,
            ornament: [a, b, c],
          },
        ]) =>
          `[data-theme='${name}'] { --field: ${field}; --ink: ${ink}; --tone: ${tone}; --panel: ${panel}; --a: ${a}; --b: ${b}; --c: ${c}; }`,
      )
      .join('\n'),
  )}
`;
