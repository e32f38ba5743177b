// What one loan costs in the spreadsheet peers, by counting runs of their own code: the figures beside ours.

export type Peer = {
  readonly name: string;
  readonly act: string;
  readonly size: 'S' | 'L';
  readonly calls: number;
  readonly cellsRead: number;
  readonly totalMs: number;
  readonly source: string;
};

const SOURCE = 'ANCHORS d.2';

const lend = (name: string, size: 'S' | 'L', calls: number, cellsRead: number, totalMs: number): Peer => ({
  name,
  act: 'lend1',
  size,
  calls,
  cellsRead,
  totalMs,
  source: SOURCE,
});

/** Modelled times include the 700 ms of the call. */
export const peers: readonly Peer[] = [
  lend('gas-eco', 'S', 11, 1_326, 1_200),
  lend('gas-eco', 'L', 11, 19_526, 1_400),
  lend('wemba-library', 'S', 12, 35_007, 1_400),
  lend('wemba-library', 'L', 12, 525_007, 5_900),
  lend('ccb-admin', 'S', 23, 35_714, 1_700),
  lend('ccb-admin', 'L', 23, 535_514, 6_200),
  lend('Lite-Library', 'S', 20, 70_000, 2_000),
  lend('Lite-Library', 'L', 20, 1_050_000, 10_900),
  lend('LibItemsFlow', 'S', 30, 90_036, 2_600),
  lend('LibItemsFlow', 'L', 30, 1_350_036, 14_000),
  lend('LitGrid', 'S', 24, 153_600, 3_000),
  lend('LitGrid', 'L', 24, 2_304_000, 22_400),
];
