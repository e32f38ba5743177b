// Which component shows which pane. A pane takes the place of the reader's panel until it is closed.

import type { ComponentType } from 'preact';
import type { PaneName, PaneProps } from './pane.ts';
import { AfterwardsPane } from './pane-afterwards.tsx';
import { BasketPane } from './pane-basket.tsx';
import { BoxPane } from './pane-box.tsx';
import { CorrectReaderPane } from './pane-correct-reader.tsx';
import { DamagePane } from './pane-damage.tsx';
import { FlagPane } from './pane-flag.tsx';
import { HistoryPane } from './pane-history.tsx';
import { InRoomPane } from './pane-in-room.tsx';
import { LeaveAssistantPane } from './pane-leave-assistant.tsx';
import { OperatorPane } from './pane-operator.tsx';
import { OverridePane } from './pane-override.tsx';
import { PickReaderPane } from './pane-pick-reader.tsx';
import { ReplaceBarcodePane } from './pane-replace-barcode.tsx';
import { ReplaceCardPane } from './pane-replace-card.tsx';
import { ShelvingPane } from './pane-shelving.tsx';

const panes: { readonly [name in PaneName]: ComponentType<PaneProps> } = {
  pickReader: PickReaderPane,
  history: HistoryPane,
  shelving: ShelvingPane,
  basket: BasketPane,
  inRoom: InRoomPane,
  damage: DamagePane,
  correctReader: CorrectReaderPane,
  override: OverridePane,
  flag: FlagPane,
  replaceCard: ReplaceCardPane,
  replaceBarcode: ReplaceBarcodePane,
  afterwards: AfterwardsPane,
  operator: OperatorPane,
  leaveAssistant: LeaveAssistantPane,
  box: BoxPane,
};

export function OpenPane({ name, ...props }: PaneProps & { readonly name: PaneName }) {
  const Pane = panes[name];
  return <Pane {...props} />;
}
