import { chance, type Random } from '../../curriculum/random.ts';
import { qwenBoxed, starterForm, type PromptForm } from '../../engine/prompt-forms.ts';

/** Now and then the form of Qwen2, as a runtime uses it that knows the architecture alone. */
const QWEN = 0.06;

export const drawForm = (random: Random): PromptForm => (chance(random, QWEN) ? qwenBoxed : starterForm);
