import { english } from './english.ts';
import type { PhoneTranslation } from './phone-languages.ts';

export const german: PhoneTranslation = english as unknown as PhoneTranslation;
