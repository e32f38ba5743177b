// A pushed folder of a few lines, so that tests of the local page do not depend on the product.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('试验')
    .addItem('侧栏', 'openSidebar').addItem('对话框', 'openDialog').addItem('问一问', 'askName').addItem('会丢字的页', 'openLossy').addToUi();
}
function onEdit(e) {
  var log = e.source.getSheetByName('log');
  if (!log || e.range.getSheet().getName() === 'log') return;
  log.appendRow([e.range.getA1Notation(), e.value === undefined ? '' : "'" + e.value]);
}
function makeTabs() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  book.getSheets()[0].setName('册');
  book.insertSheet('log');
  book.getSheetByName('册').getRange('A1:C4').setValues([['书名', '册数', '登录日期'], ['丙', 3, ''], ['甲', 1, ''], ['乙', 2, '']]);
  book.getSheetByName('册').setFrozenRows(1);
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('side').setTitle('试验侧栏'));
}
function openDialog() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('side').setWidth(420).setHeight(260), '试验对话框');
}
function openLossy() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('lossy').setTitle('会丢字'));
}
function askName() {
  var answer = SpreadsheetApp.getUi().prompt('问一问', '你叫什么？', SpreadsheetApp.getUi().ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActiveSpreadsheet().toast(answer.getSelectedButton() + ' ' + answer.getResponseText(), '答案');
}
function greet(name) { return '你好，' + name; }
function fail() { throw new Error('不行'); }
function writeOne(text) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('册').getRange('E2').setValue(text); return true; }
function hasFilter() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('册').getFilter() !== null; }
function hidden_() { return 1; }
`;

const SIDE = `<!doctype html>
<html><head><title>x</title></head><body>
<p id="out"></p>
<script>var out = document.getElementById('out');</script>
</body></html>`;

/** Google takes the address in backticks for a comment (PLATFORM 4.53). */
const LOSSY =
  '<!doctype html><html><head></head><body><script>var address = `https://a.example/x`;</script></body></html>';

const MANIFEST = {
  timeZone: 'Asia/Shanghai',
  runtimeVersion: 'V8',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

/** Writes the folder and answers its path. */
export function makeSmallAddOn(): string {
  const folder = mkdtempSync(join(tmpdir(), 'small-add-on-'));
  writeFileSync(join(folder, 'Code.js'), CODE);
  writeFileSync(join(folder, 'side.html'), SIDE);
  writeFileSync(join(folder, 'lossy.html'), LOSSY);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(MANIFEST));
  return folder;
}
