// Does to a page what Google does: text that looks like a comment disappears even inside template literals (PLATFORM 4.53).

import { type Node, parse } from 'acorn';

type Stripped = { readonly html: string; readonly lost: readonly string[] };
const known = new Map<string, Stripped>();

/** The page as it arrives in the browser, and what was lost on the way. */
export function stripComments(html: string): Stripped {
  const before = known.get(html);
  if (before !== undefined) return before;
  const lost: string[] = [];
  const stripped = html.replace(
    /(<script\b(?![^>]*\bsrc=)[^>]*>)([\s\S]*?)(<\/script>)/gi,
    (_, open: string, code: string, close: string) => open + stripScript(code, lost) + close,
  );
  const result = { html: stripped, lost };
  if (known.size > 50) known.clear();
  known.set(html, result);
  return result;
}

function stripScript(code: string, lost: string[]): string {
  let text = code;
  for (const { start, end } of templateTexts(code).reverse()) {
    const literal = text.slice(start, end);
    const kept = literal.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (comment) => {
      lost.push(comment);
      return '';
    });
    text = text.slice(0, start) + kept + text.slice(end);
  }
  return text;
}

/** Where the texts of template literals stand, in order; none when it is no JavaScript. */
function templateTexts(code: string): { start: number; end: number }[] {
  if (!code.includes('`')) return [];
  const found: { start: number; end: number }[] = [];
  const walk = (node: Node): void => {
    if ((node.type as string) === 'TemplateElement') found.push({ start: node.start, end: node.end });
    for (const value of Object.values(node))
      for (const item of Array.isArray(value) ? value : [value])
        if (typeof item === 'object' && item !== null && typeof item.type === 'string') walk(item as Node);
  };
  try {
    walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  } catch {
    return [];
  }
  return found.sort((a, b) => a.start - b.start);
}
