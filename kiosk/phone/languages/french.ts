import { english } from './english.ts';
import type { PhoneTranslation } from './phone-languages.ts';

export const french: PhoneTranslation = english as unknown as PhoneTranslation;
