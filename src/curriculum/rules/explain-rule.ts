import type { Language } from '../../domain/settings.ts';
import type { Rule } from './rule.ts';
import { whyEn } from './why-en.ts';
import { whyZh } from './why-zh.ts';

/** Why a step is allowed. Apart from the steps' names, so that whoever writes solutions need not carry it. */
export const explainRule = (rule: Rule, language: Language): string => ({ en: whyEn, zh: whyZh })[language][rule];
