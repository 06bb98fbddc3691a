/** From a problem as typed to a prompt in the form that a model was trained on, special tokens included. */
export type PromptForm = (problem: string) => string;

const instruction = 'Please reason step by step, and put your final answer within \\boxed{}.';

/** ChatML with the instruction after the question: the form of Qwen2-Math (`qwen-boxed` of its `evaluation/utils.py`), which the starter shares. */
export const qwenBoxed: PromptForm = (problem) =>
  turn('system', 'You are a helpful assistant.') + turn('user', `${plain(problem.trim())}\n${instruction}`) + '<|im_start|>assistant\n';

/** ChatML with the instruction as the system's word: the form of Qwen2.5-Math (`qwen25-math-cot` of its `evaluation/utils.py`). */
export const qwen25MathCot: PromptForm = (problem) => turn('system', instruction) + turn('user', plain(problem.trim())) + '<|im_start|>assistant\n';

function turn(role: string, text: string): string {
  return `<|im_start|>${role}\n${text}<|im_end|>\n`;
}

/**
 * The runtime reads special tokens wherever they stand, so that a problem could end its own turn. Each starts with `<|`; apart, the two are
 * only an inequality and a bar. Half a surrogate pair, as a cut paste may leave, would be no UTF-8 and kill wllama.
 */
function plain(text: string): string {
  return typed(text).replaceAll('<|', '< |').replace(/\p{Surrogate}/gu, '\uFFFD');
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
