import { english } from './english.ts';
import type { PhoneTranslation } from './phone-languages.ts';

export const spanish: PhoneTranslation = english as unknown as PhoneTranslation;
