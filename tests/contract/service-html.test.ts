// HtmlService: pages of files, of strings and of templates.

import { describe, expect, it } from 'vitest';
import { openBundle } from '../support/workspace.ts';

const source = `
  function show(html) { SpreadsheetApp.getUi().showSidebar(html); }
  function fromFile() { show(HtmlService.createHtmlOutputFromFile('desk').setTitle('借还书').setWidth(500).addMetaTag('viewport', 'width=device-width')); }
  function fromMissing() { HtmlService.createHtmlOutputFromFile('nowhere'); }
  function parts() {
    var out = HtmlService.createHtmlOutput('<b>').append('1').appendUntrusted('<i>').setTitle('t').setWidth(10).setHeight(20)
      .setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL);
    var tag = HtmlService.createHtmlOutput('').addMetaTag('viewport', 'x').getMetaTags()[0];
    return [out.getContent(), out.getTitle(), out.getWidth(), out.getHeight(), tag.getName(), tag.getContent(),
      out.clear().getContent(), out.setContent('z').getContent(), HtmlService.getUserAgent()];
  }
  function wrongMeta() { HtmlService.createHtmlOutput('').addMetaTag('refresh', '0'); }
  function template() {
    var t = HtmlService.createTemplateFromFile('list');
    t.names = ['<a>', 'b'];
    return [t.evaluate().getContent(), HtmlService.createTemplate('<?= 1 + 1 ?>').evaluate().getContent(),
      HtmlService.createTemplate('<p>').getRawContent()];
  }
  function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }`;
const files = {
  'Code.js': source,
  'desk.html': '<p>desk</p><script>var u = `https://x.example/a`; var k = 1; // gone anyway\n</script>',
  'list.html':
    '<? for (var i = 0; i < names.length; i++) { ?><li><?= names[i] ?></li><? } ?><?!= include("raw") ?>',
  'raw.html': '<hr>',
};

describe('HtmlService', () => {
  it('createHtmlOutputFromFile: a sidebar is 300 wide whatever it asks for (1.26)', async () => {
    const { owner } = await openBundle(files);
    owner.call('fromFile', [], 'menu');

    expect(owner.page()?.file).toBe('desk');
    expect(owner.page()?.html).toContain('<p>desk</p>');
  });

  it('createHtmlOutputFromFile: names a file that was not pushed', async () => {
    const { owner } = await openBundle(files);

    expect(owner.call('fromMissing').error).toBe('Exception: No HTML file named nowhere was found.');
  });

  it('createHtmlOutput, and all an output can be asked and told', async () => {
    const { owner } = await openBundle(files);

    expect(owner.call('parts').value).toEqual(['<b>1&lt;i&gt;', 't', 10, 20, 'viewport', 'x', '', 'z', '']);
  });

  it('addMetaTag refuses names it does not know (4.54)', async () => {
    const { owner } = await openBundle(files);

    expect(owner.call('wrongMeta').error).toMatch(/not allowed in this context: refresh/);
  });

  it('createTemplateFromFile, createTemplate, evaluate: escaped, raw and plain scriptlets (4.55)', async () => {
    const { owner } = await openBundle(files);

    expect(owner.call('template').value).toEqual(['<li>&lt;a&gt;</li><li>b</li><hr>', '2', '<p>']);
  });

  it('strips what looks like a comment inside a template literal, and the log says so (4.53)', async () => {
    const { owner } = await openBundle(files);

    const shown = owner.call('fromFile', [], 'menu');

    expect(owner.page()?.html).toContain('var u = `https:`; var k = 1; // gone anyway');
    expect(shown.logs.join()).toContain('strips "//x.example/a" from a template literal');
  });
});
