// What clasp's answer to a push means: it may exit 0 without having pushed anything (PLATFORM 5.7, 7.17).

/**
 * `pushed` when clasp names every file, `same` when the remote was equal already, else `unsure`.
 * `said` is the stdout of `clasp push -f --json`: a list of the files sent, empty when nothing differed.
 * @param {string} said
 * @param {string[]} files names in dist/
 * @returns {'pushed' | 'same' | 'unsure'}
 */
export function readPushAnswer(said, files) {
  const sent = parseList(said);
  if (!sent) return 'unsure';
  if (sent.length === 0) return 'same';
  const names = sent.map((path) => path.replace(/^.*[\\/]/, ''));
  return files.every((file) => names.includes(file)) ? 'pushed' : 'unsure';
}

/** @returns {string[] | null} */
function parseList(/** @type {string} */ said) {
  try {
    const list = JSON.parse(said.slice(said.indexOf('[')));
    return Array.isArray(list) && list.every((path) => typeof path === 'string') ? list : null;
  } catch {
    return null;
  }
}
