/** From a problem as typed to a prompt in the form that a model was trained on, special tokens included. */
export type PromptForm = (problem: string) => string;

/** From a word of the system's and one of the user's, as typed, to a prompt in a model's form for conversations. */
export type ChatForm = (system: string, user: string) => string;

const instruction = 'Please reason step by step, and put your final answer within \\boxed{}.';

/** ChatML with the instruction after the question: the form of Qwen2-Math (`qwen-boxed` of its `evaluation/utils.py`), which the starter answers to as well. */
export const qwenBoxed: PromptForm = (problem) =>
  turn('system', 'You are a helpful assistant.') + turn('user', asked(problem)) + '<|im_start|>assistant\n';

/** ChatML with the instruction as the system's word: the form of Qwen2.5-Math (`qwen25-math-cot` of its `evaluation/utils.py`). */
export const qwen25MathCot: PromptForm = (problem) => turn('system', instruction) + turn('user', plain(problem.trim())) + '<|im_start|>assistant\n';

/** The starter's own form: the problem between two marks, nothing else. What is not read need not be computed. */
export const starterForm: PromptForm = (problem) => `<|im_start|>${plain(problem.trim())}<|im_end|>`;

/** ChatML, which Qwen's models share. */
export const chatml: ChatForm = (system, user) => turn('system', system) + turn('user', plain(user.trim())) + '<|im_start|>assistant\n';

function turn(role: string, text: string): string {
  return `<|im_start|>${role}\n${text}<|im_end|>\n`;
}

function asked(problem: string): string {
  return `${plain(problem.trim())}\n${instruction}`;
}

/**
 * The runtime reads special tokens wherever they stand, so that a problem could end its own turn. Each is in angle brackets, as `<|im_end|>`,
 * `</s>` and `<end_of_turn>`, or in square ones and capitals, as `[/INST]`; with a space in it, it is only an inequality or a matrix. Half a
 * surrogate pair, as a cut paste may leave, would be no UTF-8 and kill wllama.
 */
function plain(text: string): string {
  return typed(text)
    .replaceAll('<|', '< |')
    .replace(/<(?=[^\s<>]+>)/g, '< ')
    .replace(/\[(?=\/?[A-Z_]+\])/g, '[ ')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Signs as they come from a PDF or a page, spelled as models were trained on them: a minus sign not understood is a wrong answer that looks right. */
function typed(text: string): string {
  return text.replace(/(\d*)([¼-¾⅐-⅞])/g, fraction).replace(/[\u2212\u2013]/g, '-').replaceAll('²', '^2').replaceAll('³', '^3');
}

/** `¾` as 3/4 and `1½` as 3/2; in brackets where a neighbour would take half of it. */
function fraction(sign: string, whole: string, part: string, at: number, text: string): string {
  const [above, below] = part.normalize('NFKD').split('\u2044').map(Number) as [number, number];
  const plain = `${Number(whole) * below + above}/${below}`;
  const joins = /[/^]\s*$/.test(text.slice(0, at)) || /^(?:\s*[/^]|[A-Za-z(√²³])/.test(text.slice(at + sign.length));
  return joins ? `(${plain})` : plain;
}

/** How a family of models is asked. The token that begins all text is no part of it: llama.cpp puts it where the model wants one. */
export interface ModelForm {
  /** As its makers call it; null: no form at all, the problem as plain text. */
  name: string | null;
  toPrompt: PromptForm;
  /** Null where it has no turns. */
  toChat: ChatForm | null;
  /** Text that ends an answer. */
  stop: string;
}

/** Where the system has no turn of its own, its word comes first in the user's. */
const together = (system: string, user: string): string => `${system}\n\n${plain(user.trim())}`;

interface Turns {
  name: string;
  marks: readonly string[];
  /** One turn of the user's, and the beginning of the answer. */
  ask: (text: string) => string;
  stop: string;
}

const turns: readonly Turns[] = [
  {
    name: 'Llama 3',
    marks: ['<|start_header_id|>', '<|end_header_id|>'],
    ask: (text) => `<|start_header_id|>user<|end_header_id|>\n\n${text}<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n`,
    stop: '<|eot_id|>',
  },
  { name: 'Mistral', marks: ['[INST]', '[/INST]'], ask: (text) => `[INST] ${text} [/INST]`, stop: '</s>' },
  { name: 'Gemma', marks: ['<start_of_turn>', '<end_of_turn>'], ask: (text) => `<start_of_turn>user\n${text}<end_of_turn>\n<start_of_turn>model\n`, stop: '<end_of_turn>' },
  { name: 'Phi-3', marks: ['<|assistant|>', '<|end|>'], ask: (text) => `<|user|>\n${text}<|end|>\n<|assistant|>\n`, stop: '<|end|>' },
];

/** The first whose marks are all in a template: llama.cpp tells templates apart alike (`llm_chat_detect_template`). */
const forms: ReadonlyArray<ModelForm & { marks: readonly string[] }> = [
  { name: 'ChatML', marks: ['<|im_start|>', '<|im_end|>', 'put your final answer within'], toPrompt: qwen25MathCot, toChat: chatml, stop: '<|im_end|>' },
  { name: 'ChatML', marks: ['<|im_start|>', '<|im_end|>'], toPrompt: qwenBoxed, toChat: chatml, stop: '<|im_end|>' },
  ...turns.map(({ ask, ...form }) => ({ ...form, toPrompt: (problem: string) => ask(asked(problem)), toChat: (system: string, user: string) => ask(together(system, user)) })),
];

const bare: ModelForm = { name: null, toPrompt: (problem) => `Problem: ${asked(problem)}\n\nSolution:`, toChat: null, stop: '\nProblem:' };

/** The form of the model that has this chat template (Jinja, as in `tokenizer.chat_template`), by the marks in it; null: it has none. */
export function formOf(template: string | null): ModelForm {
  if (template === null) return bare;
  // Phi-4 has ChatML's marks, with a third between role and text.
  if (template.includes('<|im_sep|>')) return bare;
  return forms.find(({ marks }) => marks.every((mark) => template.includes(mark))) ?? bare;
}
