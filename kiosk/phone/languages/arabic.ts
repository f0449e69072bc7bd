import { english } from './english.ts';
import type { PhoneTranslation } from './phone-languages.ts';

export const arabic: PhoneTranslation = english as unknown as PhoneTranslation;
