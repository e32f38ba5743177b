// The import table: which kinds of file there are, and what each may import. Read a line as "files | may import | …".

/** A kind of file, and whom it may know. Everything not named is forbidden, including "just this once". */
export type Layer = {
  readonly name: string;
  /** Which files it holds; a group `area` marks a folder of an area. */
  readonly files: RegExp;
  readonly mayImport: readonly string[];
  /** Layers of which it may import types, and nothing that is left at run time. */
  readonly typesOf?: readonly string[];
  /** Packages it may use at run time; `*` is any. */
  readonly packages?: readonly string[];
};

const area = '(?<area>[a-z]+)';
const code = '[A-Za-z0-9-]+\\.ts';
const PURE = ['kernel', 'i18n'];
const PLUGGED = ['domain', 'area tables', 'messages', 'lookups', 'usecases'];
const FACTS = [...PURE, 'tables', 'domain', 'area tables'];

// biome-ignore format: a table reads best with one kind of file a line
export const layers: readonly Layer[] = [
  { name: 'kernel',       files: at(`src/kernel/${code}`),               mayImport: ['kernel'] },
  { name: 'i18n',         files: at(`src/i18n/${code}`),                 mayImport: PURE },
  { name: 'page words',   files: at(`src/i18n/page/${code}`),            mayImport: [...PURE, 'page words'], typesOf: ['tables'] },
  { name: 'tables',       files: at(`src/tables/${code}`),               mayImport: [...PURE, 'tables'] },
  { name: 'domain',       files: at(`src/${area}/domain/${code}`),       mayImport: [...PURE, 'domain'] },
  { name: 'messages',     files: at(`src/${area}/messages/${code}`),     mayImport: [...PURE, 'messages'], typesOf: ['domain', 'tables'] },
  { name: 'area tables',  files: at(`src/${area}/tables\\.ts`),          mayImport: FACTS },
  { name: 'app',          files: at('src/(app|area|given-text)\\.ts'),   mayImport: [...PURE, 'tables', 'app'], typesOf: ['domain'], packages: ['valibot'] },
  // A look-up is a use-case that only reads, and says so in its name: later areas may ask it.
  { name: 'lookups',      files: at(`src/${area}/usecases/read-${code}`), mayImport: [...FACTS, 'app', 'lookups'] },
  // Words of its own area: of what the server itself writes, a mail or a text for a chat.
  // The ledger's own writing of 在借, for later areas that end a loan or mark it (docs/decisions/0007).
  { name: 'ledger',       files: at(`src/${area}/usecases/(ledger|loan-line)\\.ts`), mayImport: [...FACTS, 'app', 'lookups', 'ledger'] },
  { name: 'usecases',     files: at(`src/${area}/usecases/${code}`),     mayImport: [...FACTS, 'app', 'messages', 'lookups', 'ledger', 'usecases'], packages: ['valibot'] },
  { name: 'entry',        files: at(`src/${area}/entry\\.ts`),           mayImport: [...PURE, 'tables', 'app', ...PLUGGED], packages: ['valibot'] },
  { name: 'door',         files: at('src/(areas|dispatch)\\.ts'),        mayImport: [...PURE, 'tables', 'app', 'entry', 'door', 'messages'], packages: ['valibot'] },
  { name: 'migrations',   files: at('src/migrations\\.ts'),              mayImport: [...FACTS, 'app', 'door', 'migrations'] },
  { name: 'google',       files: at(`src/google/${code}`),               mayImport: [...FACTS, 'app', 'entry', 'door', 'messages', 'page words', 'migrations', 'google'], typesOf: PLUGGED },
  { name: 'main',         files: at('src/main\\.ts'),                    mayImport: [...PURE, 'app', 'door', 'google'] },
  { name: 'browser',      files: at('src/browser/[a-z0-9-]+\\.(tsx?|css)'), mayImport: [...PURE, 'page words', 'browser'], typesOf: ['door', 'entry', 'app'], packages: ['preact'] },
  { name: 'sidebar',      files: at(`src/${area}/sidebar/[a-z0-9-]+\\.(tsx?|css|html)`),
                                              mayImport: [...PURE, 'page words', 'domain', 'messages', 'browser', 'sidebar'],
                                              typesOf: ['door', 'entry', 'lookups', 'ledger', 'usecases', 'tables', 'area tables'], packages: ['preact', 'papaparse', 'jsbarcode', 'pinyin-match'] },
  { name: 'area note',    files: at(`src/${area}/README\\.md`),          mayImport: [] },
  { name: 'local grid',   files: at('local/grid/.+'),                    mayImport: ['local grid'], packages: ['*'] },
  { name: 'local page',   files: at('local/page/.+'),                    mayImport: ['local grid', 'local page'], typesOf: ['local'], packages: ['*'] },
  // The sample school is written in the product's own terms; the rest of the workspace knows the pushed bundle only.
  { name: 'local fills',  files: at('local/fills/.+'),                   mayImport: [...FACTS, 'local grid', 'local', 'local fills'], packages: ['*'] },
  // What the product consists of, told to whoever asks: `npm run describe`.
  { name: 'describe',     files: at('local/describe\\.ts'),              mayImport: [...FACTS, 'app', 'entry', 'door', 'local'], packages: ['*'] },
  { name: 'local',        files: at('local/.+'),                         mayImport: ['local grid', 'local fills', 'local'], packages: ['*'] },
  { name: 'build',        files: at('build/[a-z-]+\\.mjs'),              mayImport: ['build'], packages: ['*'] },
  { name: 'bench',        files: at('bench/.+'),                         mayImport: ['*'], packages: ['*'] },
  { name: 'proof',        files: at('proof/.+'),                         mayImport: ['*'], packages: ['*'] },
  { name: 'tests',        files: at('tests/.+'),                         mayImport: ['*'], packages: ['*'] },
];

/** Of another area only these, and only when it stands earlier in `src/areas.ts`. */
export const sharedBetweenAreas = ['domain', 'area tables', 'lookups', 'ledger'];

/** A page that makes another area's calls knows them by the types of its entry, and says their findings in that area's words. */
export const sharedWithPages = ['messages', 'entry'];

/** A file's layer, and its area when it lies in one. */
export type Home = { readonly layer: Layer; readonly area: string | undefined };

/** Where a file belongs, or `undefined` when it fits nowhere. */
export function layerOf(path: string): Home | undefined {
  for (const layer of layers) {
    const match = layer.files.exec(path);
    if (match) return { layer, area: match.groups?.area };
  }
  return undefined;
}

function at(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}
