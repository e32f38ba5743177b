// All pictures on one page, each screen's languages side by side, so that a person can look at every one in a minute.

import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes `index.html` beside the pictures; `files` are their paths inside the folder, `<language>/<name>.png`. */
export function writeContactSheet(folder: string, files: readonly string[]): void {
  const names = [...new Set(files.map((file) => basename(file, '.png')))].sort();
  const figures = names.map((name) => {
    const pictures = files
      .filter((file) => basename(file, '.png') === name)
      .map((file) => `<img src="${file}" alt="${name}, ${dirname(file)}">`);
    return `<figure>${pictures.join('')}<figcaption>${name}</figcaption></figure>`;
  });
  writeFileSync(join(folder, 'index.html'), page(figures.join('\n')));
}

const page = (figures: string) => `<!doctype html>
<meta charset="utf-8">
<title>Shots</title>
<style>
  body { display: flex; flex-wrap: wrap; gap: 16px; margin: 16px; font: 13px sans-serif; background: #eceff1; }
  figure { margin: 0; padding: 8px; background: #fff; border-radius: 4px; }
  img { zoom: 0.5; margin-right: 8px; border: 1px solid #ccc; vertical-align: top; }
  figcaption { margin-top: 4px; }
</style>
${figures}
`;
