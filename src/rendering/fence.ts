const CONTAINERS = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t]){0,64}$/;
const OPENS = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t]){0,64}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})/;
const CLOSES = /^[ \t>]{0,64}(`{3,}|~{3,})[ \t\r]*\n?$/;

/** Beyond this many characters a line is no fence: keeps the tests below cheap on huge lines. */
const LONGEST_FENCE = 200;

/** Whether nothing but quote marks, list marks and space stands in `lead`, the part of a line before a fence. */
export function canLeadFence(lead: string): boolean {
  return lead.length <= LONGEST_FENCE && CONTAINERS.test(lead);
}

/** The fence (such as three backticks) that this whole line opens, or null. */
export function openedFence(line: string): string | null {
  return line.length > LONGEST_FENCE ? null : (OPENS.exec(line)?.[1] ?? null);
}

/** Whether this whole line closes `fence`: the same character, at least as many of them, nothing else. */
export function closesFence(line: string, fence: string): boolean {
  if (line.length > LONGEST_FENCE) return false;
  const run = CLOSES.exec(line)?.[1];
  return run !== undefined && run[0] === fence[0] && run.length >= fence.length;
}
