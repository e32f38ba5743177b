// printf's letters, as Utilities.formatString and Logger.log take them.

/** Fills `%s %d %f %x …` with flags, width and precision from the values; `%%` is a percent sign. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:%|([-+0 ,]*)(\d*)(?:\.(\d+))?([sdifxXeobc]))/g,
    (whole, flags, width, precision, letter) => {
      if (whole === '%%') return '%';
      const text = told(letter, values[next++], precision === undefined ? undefined : Number(precision));
      return padded(text, String(flags), Number(width));
    },
  );
}

function told(letter: string, value: unknown, precision: number | undefined): string {
  switch (letter) {
    case 'd':
    case 'i':
      return String(Math.trunc(Number(value)));
    case 'f':
      return Number(value).toFixed(precision ?? 6);
    case 'e':
      return Number(value).toExponential(precision ?? 6);
    case 'x':
      return Number(value).toString(16);
    case 'X':
      return Number(value).toString(16).toUpperCase();
    case 'o':
      return Number(value).toString(8);
    case 'b':
      return String(Boolean(value));
    default:
      return precision === undefined ? String(value) : String(value).slice(0, precision);
  }
}

function padded(text: string, flags: string, width: number): string {
  const signed = flags.includes('+') && /^\d/.test(text) ? `+${text}` : text;
  if (flags.includes('-')) return signed.padEnd(width);
  if (!flags.includes('0')) return signed.padStart(width);
  const sign = /^[+-]/.test(signed) ? signed.charAt(0) : '';
  return sign + signed.slice(sign.length).padStart(width - sign.length, '0');
}
