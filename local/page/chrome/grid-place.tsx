// The element the grid lives in: drawn once and never again, whatever changes around it.

import { Component } from 'preact';

export const GRID_ID = 'grid';

export class GridPlace extends Component {
  override shouldComponentUpdate(): boolean {
    return false;
  }

  override render() {
    return <div id={GRID_ID} class="grid" data-testid="grid" />;
  }
}
