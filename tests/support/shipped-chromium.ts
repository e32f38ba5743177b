// Unpacks the Chromium that ships inside a package, once per machine and version, for tests on Linux x64.

import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { inRepository } from './repository.ts';

const inflate = promisify(brotliDecompress);

/** What starting the browser needs: its program, and the environment it must find its fonts and libraries in. */
export type Unpacked = { readonly program: string; readonly env: Readonly<Record<string, string>> };

/**
 * Unpacks into `.out/chromium-<version>/`. Processes may race for it: each unpacks into a folder of its own and the
 * first rename wins.
 */
export async function unpackChromium(): Promise<Unpacked> {
  const source = inRepository('node_modules', '@sparticuz', 'chromium');
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  const folder = inRepository('.out', `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, join(source, 'bin'));
  const libraries = join(folder, 'al2023', 'lib');
  return {
    program: join(folder, 'chromium'),
    env: {
      FONTCONFIG_FILE: writeFontConfig(folder),
      // The system's own libraries first; the shipped ones fill in what it lacks.
      LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, ...systemLibraryFolders(), libraries]
        .filter(Boolean)
        .join(':'),
    },
  };
}

async function unpackInto(folder: string, bin: string): Promise<void> {
  const part = `${folder}.${process.pid}.part`;
  mkdirSync(part, { recursive: true });
  const program = join(part, 'chromium');
  writeFileSync(program, await inflate(readFileSync(join(bin, 'chromium.br'))));
  chmodSync(program, 0o755);
  for (const [archive, at] of [
    ['al2023.tar.br', 'al2023'],
    ['fonts.tar.br', 'fonts'],
    ['swiftshader.tar.br', '.'],
  ] as const) {
    const tar = join(part, 'unpacking.tar');
    writeFileSync(tar, await inflate(readFileSync(join(bin, archive))));
    mkdirSync(join(part, at), { recursive: true });
    execFileSync('tar', ['-xf', tar, '-C', join(part, at)]);
    rmSync(tar);
  }
  try {
    renameSync(part, folder);
  } catch (trouble) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(folder)) throw trouble;
  }
}

/**
 * A bare machine has no fonts: Noto Sans SC stands in for every family, and Open Sans for the Latin ones that English
 * pages name, since a Chinese font draws their quotes as wide as a character.
 */
function writeFontConfig(folder: string): string {
  const chinese = inRepository('node_modules', '@expo-google-fonts', 'noto-sans-sc');
  const stands = (font: string) => (name: string) =>
    `<alias binding="strong"><family>${name}</family><prefer><family>${font}</family></prefer></alias>`;
  const text = [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    ...['400Regular', '700Bold'].map((weight) => `<dir>${join(chinese, weight)}</dir>`),
    `<dir>${join(folder, 'fonts')}</dir>`,
    `<cachedir>${join(folder, 'font-cache')}</cachedir>`,
    ...['sans-serif', 'serif', 'system-ui'].map(stands('Noto Sans SC')),
    ...['Roboto', 'Arial', 'Helvetica'].map(stands('Open Sans')),
    '</fontconfig>\n',
  ].join('\n');
  const path = join(folder, 'fonts.conf');
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return path;
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, text);
  renameSync(part, path);
  return path;
}

function systemLibraryFolders(): string[] {
  return ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib/x86_64-linux-gnu'].filter((folder) =>
    existsSync(folder),
  );
}
