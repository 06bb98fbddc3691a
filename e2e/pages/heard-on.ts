import type { Page } from '@playwright/test';

export interface Heard {
  role: string;
  name: string;
}

/** What a screen reader is given of the sheet in its order, from Chromium's own tree: formulas by their names, and the text around them. Nothing inside a formula. */
export async function heardOn(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isFormula = (role: unknown) => role === 'MathMLMath' || role === 'math';
  const roleOf = (id: string | undefined): unknown => (id === undefined ? undefined : byId.get(id)?.role?.value);
  const isInside = (id: string | undefined, wanted: (role: unknown) => boolean): boolean => id !== undefined && (wanted(roleOf(id)) || isInside(byId.get(id)?.parentId, wanted));
  return nodes
    .filter((node) => !node.ignored && (isFormula(node.role?.value) || node.role?.value === 'StaticText') && !isInside(node.parentId, isFormula) && isInside(node.parentId, (role) => role === 'main'))
    .map((node) => ({ role: isFormula(node.role?.value) ? 'formula' : 'text', name: String(node.name?.value ?? '') }));
}
