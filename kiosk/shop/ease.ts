import type { LanguageTag } from './languages/languages.ts';

export const TEXT_STEPS = 3;

/** What somebody asks of the page to be able to use it. */
export type EaseIntent =
  | { kind: 'text-step' }
  | { kind: 'contrast' }
  | { kind: 'read-aloud' }
  | { kind: 'reach' }
  | { kind: 'step-free' }
  | { kind: 'languages'; shown: boolean }
  | { kind: 'language'; tag: LanguageTag };

/** How this person needs the page, for the length of a session. */
export class Ease {
  textStep = 0;
  contrast = false;
  readAloud = false;
  /** All of it in the lower half of the screen, for those who sit or are small. */
  reach = false;
  /** Ways without steps alone. */
  stepFree = false;
  languagesShown = false;
  /** The language that this person has chosen; null for the store's own. */
  language: LanguageTag | null = null;

  wipe(): void {
    Object.assign(this, new Ease());
  }

  handle(intent: EaseIntent): void {
    switch (intent.kind) {
      case 'text-step':
        this.textStep = (this.textStep + 1) % TEXT_STEPS;
        break;
      case 'contrast':
        this.contrast = !this.contrast;
        break;
      case 'read-aloud':
        this.readAloud = !this.readAloud;
        break;
      case 'reach':
        this.reach = !this.reach;
        break;
      case 'step-free':
        this.stepFree = !this.stepFree;
        break;
      case 'languages':
        this.languagesShown = intent.shown;
        break;
      case 'language':
        this.language = intent.tag;
        this.languagesShown = false;
        break;
    }
  }
}
